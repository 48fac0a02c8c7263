import { expect, it } from 'vitest';
import { yuan } from '@/testing/money';
import { drillOf, flowOf } from './flow';
import type { FlowView } from './queries';

const node = (kind: FlowView['nodes'][number]['kind'], nameZh: string | null, id: string | null = null) => ({
  key: kind,
  kind,
  id,
  code: null,
  nameZh,
  nameEn: null,
  amount: yuan('1.00'),
});

const words = ((key: string) => key) as never;

it('names what gathers others in the reader’s words, and the rest by their own names', () => {
  const { nodes } = flowOf(
    { nodes: [node('PROJECT', '妇幼保健院', 'p1'), node('OTHER_PAYEES', null)], links: [] },
    words,
  );
  expect(nodes.map(({ name, column }) => [name, column])).toEqual([
    ['妇幼保健院', 2],
    ['funds:flow.OTHER_PAYEES', 3],
  ]);
});

it('leads from a node to the records behind it', () => {
  expect(drillOf(node('PAYEE', '示例建设', 'y1'))).toMatchObject({
    list: 'disbursements',
    filters: { payeeId: 'y1' },
  });
  expect(drillOf(node('UNALLOCATED', null))).toMatchObject({
    list: 'ledger-accounts',
    filters: { stage: 'RECEIVED' },
  });
});
