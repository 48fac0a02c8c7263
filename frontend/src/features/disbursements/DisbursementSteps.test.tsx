import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { queryClient, SESSION_KEY } from '@/api/client';
import type { components } from '@/api/schema';
import type { Permission } from '@/api/session';
import { setOfficeClock } from '@/lib/officeClock';
import { disbursement, hand } from '@/testing/money';
import { pageOf } from '@/testing/places';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { DisbursementHands } from './DisbursementHands';
import { DisbursementSteps } from './DisbursementSteps';

type Disbursement = components['schemas']['DisbursementView'];

const PAYMENT = '*/api/v1/programmes/demo/disbursements/d1';

function Page({ record }: { record: Disbursement }) {
  return (
    <>
      <DisbursementHands record={record} />
      <DisbursementSteps record={record} version={'"1"'} />
    </>
  );
}

/** Shows the payment to somebody with these permissions, whose person is `p-王乙一`. */
function show(record: Disbursement, ...permissions: Permission[]) {
  const session = signedIn('DISBURSEMENT_READ', ...permissions);
  const programmes = session.programmes.map((one) => ({ ...one, personId: 'p-王乙一' }));
  queryClient.setQueryData(SESSION_KEY, { ...session, programmes });
  renderPages('/p/demo/disbursements/d1', [
    { path: '/p/$programme/disbursements/$id', element: <Page record={record} /> },
  ]);
}

let steps: components['schemas']['DisbursementStepView'][];

beforeEach(() => {
  setOfficeClock('2022-01-10T10:00:00+08:00');
  steps = [];
  server.use(http.get(`${PAYMENT}/steps`, () => HttpResponse.json(pageOf(steps))));
});

describe('a payment', () => {
  it('tells who did what and who must do what next', async () => {
    show(disbursement());
    const [request, review, approval] = await screen.findAllByRole('listitem');
    expect(request).toHaveTextContent('申请沈甲一2022-01-10');
    expect(review).toHaveTextContent('下一步：由财务专员办理');
    expect(review).toHaveAttribute('aria-current', 'step');
    expect(approval).toHaveTextContent('随后由指挥长办理');
  });

  it('is passed on as it was read, under a key of its own', async () => {
    let headers: Headers | undefined;
    server.use(
      http.post(`${PAYMENT}/review`, ({ request }) => {
        headers = request.headers;
        return HttpResponse.json(disbursement({ state: 'REVIEWED' }));
      }),
    );
    show(disbursement(), 'DISBURSEMENT_REVIEW');
    await userEvent.click(await screen.findByRole('button', { name: '审核通过' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('付给 示例建设有限公司 ¥300,000.00，用于：主体结构封顶');
    await userEvent.click(within(dialog).getByRole('button', { name: '审核通过' }));
    await waitFor(() => expect(headers?.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/));
    expect(headers?.get('If-Match')).toBe('"1"');
  });

  it('shows a refusal in words, beside the field where it belongs', async () => {
    server.use(
      http.post(`${PAYMENT}/approval`, () =>
        HttpResponse.json(
          {
            detail: '请更正标出的内容。',
            violations: [
              { field: 'decisionId', code: 'decision.required', message: '超过限额，须有通过的集体决策。' },
            ],
          },
          { status: 422 },
        ),
      ),
    );
    show(disbursement({ state: 'REVIEWED', reviewedBy: hand('赵丙一') }), 'DISBURSEMENT_APPROVE');
    await userEvent.click(await screen.findByRole('button', { name: '批准' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '批准' }));
    expect(await within(dialog).findByText('超过限额，须有通过的集体决策。')).toBeVisible();
  });

  it('offers no step to who had a hand in it before, and says why', async () => {
    show(disbursement({ state: 'REVIEWED', reviewedBy: hand('王乙一') }), 'DISBURSEMENT_APPROVE');
    expect(await screen.findByText(/此环节须由他人办理/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers no step to those whose turn it is not', async () => {
    show(disbursement({ state: 'APPROVED' }), 'DISBURSEMENT_REVIEW', 'DISBURSEMENT_APPROVE');
    await screen.findAllByRole('listitem');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is sent back with a reason only', async () => {
    show(disbursement(), 'DISBURSEMENT_REVIEW', 'DISBURSEMENT_RETURN');
    await userEvent.click(await screen.findByRole('button', { name: '退回' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: '退回' }));
    expect(await within(dialog).findByText('此项必填')).toBeVisible();
  });

  it('tells who asked for it why it came back', async () => {
    steps = [
      {
        id: 's2',
        number: 2,
        from: 'SUBMITTED',
        to: 'RETURNED',
        by: hand('赵丙一'),
        reason: '缺少验收单',
        on: '2022-01-10',
        recordedAt: '2022-01-10T02:00:00Z',
      },
    ];
    show(disbursement({ state: 'RETURNED' }), 'DISBURSEMENT_REQUEST');
    expect(await screen.findByText('赵丙一 2022-01-10 退回：缺少验收单')).toBeVisible();
    expect(screen.getByRole('button', { name: '提交' })).toBeVisible();
  });
});
