import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { queryClient, SESSION_KEY } from '@/api/client';
import type { Decision, Seat } from '@/api/decisions';
import type { Permission } from '@/api/session';
import { RecordPage } from '@/components/record/RecordPage';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { decisions } from './decisions';
import { MyDecisionsPage } from './MyDecisionsPage';

const SERVICE = '*/api/v1/programmes/demo';
const ME = '01890f3a-2b6c-7d41-9c55-3f2f8a1b9c01';

const named = (id: string, nameZh: string) => ({ id, code: id, nameZh, nameEn: null });
const yuan = (amount: string) => ({ amount, currency: 'CNY' });

const decision: Decision = {
  id: 'd1',
  code: 'JC-1',
  matter: named('m1', '合同'),
  kind: 'CONTRACT',
  titleZh: '签订合同',
  titleEn: null,
  proposal: '拟同意。',
  place: named('p1', '柯坪县'),
  project: named('j1', '农贸市场'),
  payee: null,
  awaitsTender: true,
  fiscalYear: null,
  amount: yuan('900000.00'),
  used: yuan('0.00'),
  paymentsUsed: yuan('0.00'),
  heldOn: '2022-01-10',
  state: 'OPEN',
  onPaper: false,
  shouldAttend: 3,
  present: 2,
  recused: 0,
  yes: 1,
  no: 0,
  abstained: 0,
  minimumRoster: 3,
  neededPresent: 2,
  neededYes: 2,
  openedAt: '2022-01-10T02:00:00Z',
  closedAt: null,
  closedByName: null,
  minutes: null,
  version: 3,
};

const seat = (id: string, nameZh: string, told: Partial<Seat>): Seat => ({
  id: `s-${id}`,
  person: named(id, nameZh),
  presence: 'PRESENT',
  recused: false,
  recusalReason: null,
  vote: null,
  castBySelf: false,
  castByName: null,
  castAt: null,
  ...told,
});

const seats = [
  seat('b', '李四', { vote: 'YES', castBySelf: true, castAt: '2022-01-10T02:05:00Z' }),
  seat('c', '王五', {}),
  seat(ME, '张三', { presence: null }),
];

function as(...permissions: Permission[]) {
  const session = signedIn('DECISION_READ', ...permissions);
  const programmes = session.programmes.map((one) => ({ ...one, personId: ME }));
  queryClient.setQueryData(SESSION_KEY, { ...session, programmes });
}

function show(tab = '') {
  renderPages(`/p/demo/decisions/d1${tab}`, [
    { path: '/p/$programme/decisions/$id', element: <RecordPage feature={decisions} /> },
    { path: '/p/$programme/decisions/$id/$tab', element: <RecordPage feature={decisions} /> },
  ]);
}

beforeEach(() => {
  server.use(
    http.get(`${SERVICE}/decisions/d1`, () => HttpResponse.json(decision, { headers: { ETag: '"3"' } })),
    http.get(`${SERVICE}/decisions/d1/roster`, () => HttpResponse.json(seats)),
  );
});

describe('an open decision', () => {
  it('says how the vote stands against what is needed', async () => {
    as();
    show();
    const ballot = await screen.findByRole('region', { name: '表决情况' });
    expect(within(ballot).getByText('须达 2 人')).toBeInTheDocument();
    expect(within(ballot).getByText('达到所需的 2 人')).toBeInTheDocument();
    expect(within(ballot).getByText('到会未表决')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /结束表决/ })).not.toBeInTheDocument();
  });

  it('takes one’s own vote with one tap', async () => {
    as('DECISION_VOTE');
    let sent: unknown;
    server.use(
      http.put(`${SERVICE}/decisions/d1/votes/${ME}`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(seats[2]);
      }),
    );
    show();
    const own = await screen.findByRole('region', { name: '我的表决' });
    await userEvent.click(within(own).getByText('赞成'));
    await waitFor(() => expect(sent).toEqual({ vote: 'YES' }));
  });

  it('lets nobody write down the vote of who voted himself, or one’s own', async () => {
    as('DECISION_WRITE');
    show('/roster');
    const written = await screen.findByRole('region', { name: '登记现场表决' });
    expect(within(written).getByRole('radiogroup', { name: '王五的表决' })).toBeInTheDocument();
    expect(within(written).queryByRole('radiogroup', { name: '李四的表决' })).not.toBeInTheDocument();
    expect(within(written).queryByRole('radiogroup', { name: '张三的表决' })).not.toBeInTheDocument();
  });

  it('asks why somebody recuses himself before it saves', async () => {
    as('DECISION_WRITE');
    let sent: unknown;
    server.use(
      http.put(`${SERVICE}/decisions/d1/roster`, async ({ request }) => {
        sent = { body: await request.json(), version: request.headers.get('If-Match') };
        return HttpResponse.json(decision);
      }),
    );
    show('/roster');
    const line = await screen.findByRole('radiogroup', { name: '王五的到会情况' });
    await userEvent.click(within(line).getByText('回避'));
    await userEvent.click(screen.getByRole('button', { name: /保\s*存/ }));
    expect(screen.getByRole('alert')).toHaveTextContent('请写明回避原因');
    expect(sent).toBeUndefined();
    await userEvent.type(screen.getByLabelText('王五的回避原因'), '亲属');
    await userEvent.click(screen.getByRole('button', { name: /保\s*存/ }));
    await waitFor(() =>
      expect(sent).toEqual({
        version: '"3"',
        body: {
          seats: [
            { personId: 'b', recused: false, presence: 'PRESENT' },
            { personId: 'c', recused: true, presence: 'PRESENT', recusalReason: '亲属' },
            { personId: ME, recused: false },
          ],
        },
      }),
    );
  });
});

describe('the steps of a decision', () => {
  it('closes the votes that were seen', async () => {
    as('DECISION_CLOSE');
    let sent: unknown;
    server.use(
      http.post(`${SERVICE}/decisions/d1/closing`, async ({ request }) => {
        sent = { body: await request.json(), version: request.headers.get('If-Match') };
        return HttpResponse.json(decision);
      }),
    );
    show();
    await userEvent.click(await screen.findByRole('button', { name: '结束表决' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('会议纪要'), '逐一表决。');
    await userEvent.click(within(dialog).getByRole('button', { name: '结束表决' }));
    await waitFor(() => expect(sent).toEqual({ body: { minutes: '逐一表决。' }, version: '"3"' }));
  });

  it('puts nothing to the vote that too few should attend', async () => {
    as('DECISION_WRITE');
    const draft: Decision = { ...decision, state: 'DRAFT', shouldAttend: 2, openedAt: null };
    server.use(
      http.get(`${SERVICE}/decisions/d1`, () => HttpResponse.json(draft, { headers: { ETag: '"3"' } })),
    );
    show();
    expect(await screen.findByText('应到人员至少 3 人，才能付诸表决。')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '确定应到人员' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '付诸表决' })).not.toBeInTheDocument();
  });
});

it('shows who should attend of a draft to those who do not keep it', async () => {
  server.use(
    http.get(`${SERVICE}/decisions/d1`, () =>
      HttpResponse.json({ ...decision, state: 'DRAFT' }, { headers: { ETag: '"3"' } }),
    ),
  );
  as();
  show('/roster');
  expect(await screen.findByRole('row', { name: /王五/ })).toBeVisible();
});

it('shows a member what he is to vote on, and what came of the rest', async () => {
  as('DECISION_VOTE');
  const mine = { decision, presence: null, recused: false, vote: null, castBySelf: false };
  const past = {
    ...mine,
    vote: 'NO',
    decision: { ...decision, id: 'd2', titleZh: '旧事', state: 'REJECTED' },
  };
  server.use(
    http.get(`${SERVICE}/my/decisions`, () =>
      HttpResponse.json({ items: [mine, past], total: 2, totalIsExact: true }),
    ),
  );
  renderPages('/p/demo/my-decisions', [{ path: '/p/$programme/my-decisions', element: <MyDecisionsPage /> }]);
  const open = await screen.findByRole('region', { name: '待表决' });
  expect(within(open).getByRole('radio', { name: '赞成' })).toBeInTheDocument();
  const closed = screen.getByRole('region', { name: '已结束' });
  expect(within(closed).getByText('我的表决：反对')).toBeInTheDocument();
});
