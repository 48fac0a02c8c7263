import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { ViewOf } from '@/api/resource';
import type { budgetLines } from '@/api/resources';
import { cny, hospital, ref } from '@/testing/projects';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { BudgetLines } from './BudgetLines';

type Line = ViewOf<typeof budgetLines>;

const fiscal: Line = {
  id: 'b1',
  project: ref('P-001', '妇幼保健院'),
  category: { ...ref('FISCAL', '财政'), kind: 'FUNDING', classification: ref('FUND', '资金') },
  place: hospital.place,
  planned: cny('10.00'),
  approved: cny('10.00'),
  allocated: cny('9.00'),
  contracted: cny('8.00'),
  committed: cny('8.00'),
  paid: cny('7.00'),
  finalAmount: cny('0.00'),
  wholeProject: { lines: 1, received: cny('20.00'), accepted: cny('6.00') },
};

const local: Line = { ...fiscal, id: 'b2', category: { ...fiscal.category, ...ref('LOCAL', '地方配套') } };

function open(...lines: Line[]) {
  signedIn('PLAN_READ', 'PROJECT_READ');
  server.use(
    http.get('*/api/v1/programmes/demo/budget-lines', () =>
      HttpResponse.json({ items: lines, total: lines.length, totalIsExact: true, next: null }),
    ),
  );
  renderPages('/p/demo/funds', [{ path: '/p/$programme/funds', element: <BudgetLines /> }]);
}

const stagesOf = (name: string) => screen.findByLabelText(name);
const stage = (bars: HTMLElement, name: string) => within(bars).getByText(name).parentElement;

it('tell what a project with one category received and was accepted for', async () => {
  open(fiscal);
  const bars = await stagesOf('妇幼保健院');
  expect(stage(bars, '到位')).toHaveTextContent('20.00');
  expect(stage(bars, '验收')).toHaveTextContent('6.00');
});

it('do not tell it twice of a project with two, and say which is which', async () => {
  const whole = { ...fiscal.wholeProject, lines: 2 };
  open({ ...fiscal, wholeProject: whole }, { ...local, wholeProject: whole });
  for (const name of ['妇幼保健院 · 财政', '妇幼保健院 · 地方配套']) {
    const bars = await stagesOf(name);
    expect(stage(bars, '到位')).not.toHaveTextContent('20.00');
    expect(stage(bars, '验收')).not.toHaveTextContent('6.00');
    expect(stage(bars, '支付')).toHaveTextContent('7.00');
  }
});
