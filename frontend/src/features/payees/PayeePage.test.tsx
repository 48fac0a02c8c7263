import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { queryClient, SESSION_KEY } from '@/api/client';
import type { components } from '@/api/schema';
import type { Permission } from '@/api/session';
import { hand } from '@/testing/money';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { AccountStep } from './AccountStep';
import { OpenAccount } from './OpenAccount';
import { payees } from './payees';

type Payee = components['schemas']['PayeeView'];

const payee: Payee = {
  id: 'y1',
  code: 'SK-001',
  name: '示例建设',
  kind: 'ENTERPRISE',
  creditCode: '91652929DEM000011F',
  bankName: '示例银行柯坪支行',
  bankAccount: '6217000000000012',
  used: true,
  proposedAccount: {
    bankName: '示例银行阿克苏分行',
    bankAccount: '6217000000000099',
    proposedBy: hand('沈甲一'),
    proposedAt: '2022-01-08T08:00:00Z',
  },
  accountConfirmedBy: null,
  version: 3,
};

/** Shows the payee to this person, with these permissions. */
function show(record: Payee, person: string, ...permissions: Permission[]) {
  const session = signedIn('CONTRACT_READ', ...permissions);
  const programmes = session.programmes.map((one) => ({ ...one, personId: `p-${person}` }));
  queryClient.setQueryData(SESSION_KEY, { ...session, programmes });
  const page = (
    <>
      <OpenAccount record={record} />
      <AccountStep record={record} version={'"3"'} />
    </>
  );
  renderPages('/p/demo/payees/y1', [{ path: '/p/$programme/payees/$id', element: page }]);
}

const button = () => screen.queryByRole('button', { name: '确认银行账号' });

describe('another bank account of a payee', () => {
  it('waits for another hand, and says where money goes until then', async () => {
    show(payee, '沈甲一', 'CONTRACT_WRITE');
    const waiting = await screen.findByRole('region', { name: '待确认的银行账号' });
    expect(waiting).toHaveTextContent('新银行账号待确认：示例银行阿克苏分行，6217000000000099');
    expect(waiting).toHaveTextContent('仍拨付至示例银行柯坪支行，6217000000000012');
    expect(waiting).toHaveTextContent('沈甲一');
    expect(button()).toBeNull();
  });

  it('is confirmed as it was read, under a key of its own', async () => {
    let headers: Headers | undefined;
    server.use(
      http.post('*/api/v1/programmes/demo/payees/y1/bank-account/confirmation', ({ request }) => {
        headers = request.headers;
        return HttpResponse.json({ ...payee, proposedAccount: null });
      }),
    );
    show(payee, '王乙一', 'CONTRACT_SIGN');
    await userEvent.click(await screen.findByRole('button', { name: '确认银行账号' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '确认银行账号' }));
    await waitFor(() => expect(headers?.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/));
    expect(headers?.get('If-Match')).toBe('"3"');
  });

  it('is not confirmed by who proposed it', async () => {
    show(payee, '沈甲一', 'CONTRACT_SIGN');
    expect(await screen.findByText('您提出了这一银行账号，须由他人确认。')).toBeVisible();
    expect(button()).toBeNull();
  });

  it('is what its form begins with, and who is in use is not removed', () => {
    expect(payees.toDraft(payee)).toMatchObject({ name: '示例建设', bankAccount: '6217000000000099' });
    expect(payees.isRemovable?.(payee)).toBe(false);
  });
});
