import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Permission } from '@/api/session';
import { writePreference } from '@/lib/preferences';
import { yuan } from '@/testing/money';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { FundsPage } from './FundsPage';
import type { Book, FlowView, StageTotal } from './queries';

const LEDGER = '*/api/v1/programmes/demo/ledger';
const county = { id: 'county', code: '652929', nameZh: '柯坪县', nameEn: null };

const book: Book = {
  id: 'b1',
  place: county,
  moneyKind: 'FISCAL_AID',
  currency: 'CNY',
  entries: 3,
  lastHash: 'a'.repeat(64),
  closedThrough: null,
};

const node = (kind: FlowView['nodes'][number]['kind'], id: string, nameZh: string) => ({
  key: id,
  kind,
  id,
  code: null,
  nameZh,
  nameEn: null,
  amount: yuan('30.00'),
});

const flow: FlowView = {
  nodes: [
    node('SOURCE', 's', '湖州市财政'),
    node('PROJECT', 'p1', '妇幼保健院'),
    node('PAYEE', 'y1', '示例建设'),
  ],
  links: [
    { from: 's', to: 'p1', amount: yuan('100.00') },
    { from: 'p1', to: 'y1', amount: yuan('30.00') },
  ],
};

const stages: StageTotal[] = [
  { stage: 'GRANTED', held: yuan('0.00'), reached: yuan('200.00') },
  { stage: 'RECEIVED', held: yuan('0.00'), reached: yuan('100.00') },
];

let asked: string[];

function open(search = '', books = [book], ...permissions: Permission[]) {
  signedIn('LEDGER_READ', 'DISBURSEMENT_READ', ...permissions);
  asked = [];
  server.use(
    http.get(`${LEDGER}/books`, () => HttpResponse.json(books)),
    http.get(`${LEDGER}/stages`, () => HttpResponse.json(stages)),
    http.get(`${LEDGER}/flow`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(flow);
    }),
  );
  return renderPages(`/p/demo/funds${search}`, [
    { path: '/p/$programme/funds', element: <FundsPage /> },
    { path: '/p/$programme/disbursements', element: <p>the payments</p> },
  ]);
}

describe('the funds', () => {
  beforeEach(() => writePreference('chart.funds.flow.table', true));

  it('have a table behind their flow, whose names open the records', async () => {
    const router = open();
    const card = await screen.findByRole('region', { name: '资金流向' });
    const row = await within(card).findByRole('row', { name: /示例建设/ });
    expect(row).toHaveTextContent('妇幼保健院示例建设¥30.00');
    await userEvent.click(within(row).getByRole('link', { name: '示例建设' }));
    expect(await screen.findByText('the payments')).toBeVisible();
    expect(router.state.location.search).toEqual({ payeeId: 'y1' });
  });

  it('tell how far money has come, all together and by place', async () => {
    open();
    const together = await screen.findByLabelText('合并');
    expect(together).toHaveTextContent('已到账100.0050%');
    expect(screen.getByRole('heading', { name: '柯坪县' })).toBeVisible();
  });

  it('are narrowed by the place and the year in the address', async () => {
    open('?placeId=county&fiscalYear=2021');
    await screen.findByRole('region', { name: '资金流向' });
    expect(asked).toEqual(['?placeId=county&fiscalYear=2021']);
    await userEvent.click(screen.getByText('全部'));
    await screen.findByRole('radio', { name: '全部', checked: true });
    expect(asked.at(-1)).toBe('?fiscalYear=2021');
  });

  it('lead to where the first money is registered', async () => {
    open('', [], 'APPROPRIATION_READ');
    expect(await screen.findByRole('link', { name: '去登记资金下达' })).toHaveAttribute(
      'href',
      '/p/demo/appropriations',
    );
  });
});
