import { expect, it } from 'vitest';
import { cny, hospital, ref } from '@/testing/projects';
import { type BudgetLine, stagesOf } from './stagesOf';

const line: BudgetLine = {
  id: 'b1',
  project: ref('P-001', '妇幼保健院'),
  category: { ...ref('FISCAL', '财政'), kind: 'FUNDING', classification: ref('FUND', '资金') },
  place: hospital.place,
  planned: cny('10.00'),
  approved: cny('12.00'),
  allocated: cny('9.50'),
  contracted: cny('9.00'),
  committed: cny('8.00'),
  paid: cny('0.00'),
  finalAmount: cny('0.00'),
  wholeProject: { lines: 2, received: cny('20.00'), accepted: null },
};

it('sums over categories, but for what is told of the whole project beside each', () => {
  expect(stagesOf([line, { ...line, id: 'b2', approved: cny('0.10') }])).toEqual({
    planned: cny('12.10'),
    received: cny('20.00'),
    allocated: cny('19.00'),
    committed: cny('16.00'),
    paid: cny('0.00'),
    accepted: null,
  });
});

it('knows nothing of a project that no plan names', () => {
  expect(stagesOf([])).toMatchObject({ planned: null, received: undefined, paid: null });
});
