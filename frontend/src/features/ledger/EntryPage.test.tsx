import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Permission } from '@/api/session';
import { setOfficeClock } from '@/lib/officeClock';
import { yuan } from '@/testing/money';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { EntryPage } from './EntryPage';
import type { WholeEntry } from './queries';

const ENTRY = '*/api/v1/programmes/demo/ledger/entries/e1';
const named = (code: string, nameZh: string) => ({ id: code, code, nameZh, nameEn: null });

const nothing = { origin: null, project: null, category: null, contract: null, payee: null };
const origin = named('示援指〔2021〕1号', '湖州市财政局');

const whole: WholeEntry = {
  entry: {
    id: 'e1',
    number: 27,
    place: named('652929', '柯坪县'),
    code: 'RECEIPT',
    effectiveOn: '2021-03-20',
    recordedAt: '2021-03-20T02:00:00Z',
    recordedBy: { accountId: '2', personId: null, name: '李四' },
    amount: yuan('5000000.00'),
    description: '到账',
    source: { type: 'appropriation', id: 'a1', number: '示援指〔2021〕1号' },
    project: null,
    reversesId: null,
    reversedById: null,
  },
  postings: [
    {
      line: 1,
      from: { id: 'acc1', stage: 'GRANTED', ...nothing, origin },
      to: { id: 'acc2', stage: 'RECEIVED', ...nothing, origin },
      amount: yuan('5000000.00'),
      fromBalance: { amount: yuan('0.00'), belowZero: false },
      toBalance: { amount: yuan('5000000.00'), belowZero: false },
    },
  ],
  previousHash: 'a'.repeat(64),
  hash: 'b'.repeat(64),
};

function open(changed: Partial<WholeEntry['entry']>, ...permissions: Permission[]) {
  signedIn('LEDGER_READ', ...permissions);
  server.use(http.get(ENTRY, () => HttpResponse.json({ ...whole, entry: { ...whole.entry, ...changed } })));
  renderPages('/p/demo/ledger-entries/e1', [
    { path: '/p/$programme/ledger-entries/$id', element: <EntryPage /> },
  ]);
}

beforeEach(() => setOfficeClock('2022-01-10T10:00:00+08:00'));

describe('an entry', () => {
  it('tells what moved from where to where, on which document, and its place in the chain', async () => {
    open({});
    const row = await screen.findByRole('row', { name: /5,000,000.00/ });
    expect(
      within(row).getByRole('link', { name: '已下达 · 示援指〔2021〕1号 湖州市财政局' }),
    ).toHaveAttribute('href', '/p/demo/ledger-accounts/acc1');
    expect(screen.getByRole('link', { name: '示援指〔2021〕1号' })).toHaveAttribute(
      'href',
      '/p/demo/appropriations/a1',
    );
    expect(screen.getByText('b'.repeat(64))).toBeVisible();
  });

  it('is taken back with a reason', async () => {
    let sent: unknown;
    server.use(
      http.post(`${ENTRY}/reversal`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(whole, { status: 201 });
      }),
    );
    open({}, 'LEDGER_REVERSE');
    await userEvent.click(await screen.findByRole('button', { name: '冲销' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('冲销原因'), '金额录入有误');
    await userEvent.click(within(dialog).getByRole('button', { name: '冲销' }));
    await waitFor(() => expect(sent).toEqual({ reason: '金额录入有误', effectiveOn: '2022-01-10' }));
  });

  it('is not taken back by who wrote it, nor twice', async () => {
    open({ recordedBy: { accountId: '1', personId: null, name: '张三' } }, 'LEDGER_REVERSE');
    expect(await screen.findByText(/须由他人冲销/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '冲销' })).toBeNull();
  });

  it('tells that it was taken back', async () => {
    open({ reversedById: 'e1' }, 'LEDGER_REVERSE');
    expect(await screen.findByText('已冲销')).toBeVisible();
    expect(screen.queryByRole('button', { name: '冲销' })).toBeNull();
  });
});
