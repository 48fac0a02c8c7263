import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { queryClient, SESSION_KEY } from '@/api/client';
import { setOfficeClock } from '@/lib/officeClock';
import { call, entryOf, NOW } from '@/testing/evenings';
import { EXCEPTIONS, silent } from '@/testing/grids';
import { pageOf } from '@/testing/places';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { MyGridPage } from './MyGridPage';

const request = {
  id: 'l1',
  person: { id: 'p-9', code: 'R-009', nameZh: '钱乙二' },
  kind: { id: 'k', code: 'AFFAIR', nameZh: '事假' },
  startsAt: '2022-01-12T08:00:00+08:00',
  endsAt: '2022-01-12T20:00:00+08:00',
  reason: '去阿克苏看病',
  state: 'REQUESTED',
  overdue: false,
  steps: [
    { round: 0, position: 0, state: 'APPROVED' },
    { round: 1, position: 0, state: 'APPROVED' },
    { round: 1, position: 1, state: 'AWAITED' },
  ],
};

const errand = {
  id: 'o1',
  person: { id: 'p-10', code: 'R-010', nameZh: '孙丙三' },
  destination: '阿克苏市',
  purpose: '采购教学设备',
  startsAt: '2022-01-11T09:00:00+08:00',
  endsAt: '2022-01-11T21:00:00+08:00',
  state: 'REPORTED',
  overdue: false,
  approvedAt: null as string | null,
  version: 3,
};

let told: { path: string; body: unknown }[];
let matched: (string | null)[];

function serve() {
  const entries = [
    entryOf('已到甲', { status: 'PRESENT', answeredAt: NOW, answeredBy: 'SELF' }),
    entryOf('请假乙', { status: 'EXCUSED', expectation: 'ON_LEAVE' }),
    entryOf('待答丙'),
    entryOf('逾期丁', { expectation: 'OVERDUE' }),
  ];
  server.use(
    http.get('*/demo/roll-calls', () => HttpResponse.json(pageOf([call]))),
    http.get('*/demo/roll-calls/rc/entries', () => HttpResponse.json(pageOf(entries))),
    http.get('*/demo/leaves', ({ request: asked }) =>
      HttpResponse.json(pageOf(new URL(asked.url).searchParams.get('awaiting') === 'me' ? [request] : [])),
    ),
    http.get('*/demo/outings', ({ request: asked }) => {
      const waits = new URL(asked.url).searchParams.get('awaiting') === 'me';
      const goneOut = { ...errand, id: 'o2', destination: '温宿县', approvedAt: NOW };
      return HttpResponse.json(pageOf(waits ? [errand] : [errand, goneOut]));
    }),
    http.post('*/demo/:list/:id/:step', async ({ request: asked }) => {
      const text = await asked.text();
      matched.push(asked.headers.get('If-Match'));
      told.push({
        path: new URL(asked.url).pathname.split('/demo/')[1] ?? '',
        body: text && JSON.parse(text),
      });
      return new HttpResponse(null, { status: 204 });
    }),
  );
}

function open() {
  signedIn('ROLL_CALL_LEAD', 'ABSENCE_DECIDE', 'ABSENCE_READ');
  renderPages('/p/demo/my-grid', [{ path: '/p/$programme/my-grid', element: <MyGridPage /> }]);
}

const grid = () => screen.findByRole('region', { name: /柯坪党政组/ });

beforeEach(() => {
  setOfficeClock(NOW);
  told = [];
  matched = [];
  serve();
});

describe('a leader’s grid', () => {
  it('shows first whom nothing is known of, and everybody when asked', async () => {
    open();
    const names = async () =>
      (await within(await grid()).findAllByText(/甲|乙|丙|丁/)).map((line) => line.textContent?.slice(0, 3));
    expect(await names()).toEqual(['逾期丁', '待答丙']);
    await userEvent.click(screen.getByRole('button', { name: '查看全部人员' }));
    expect(await names()).toEqual(['逾期丁', '待答丙', '已到甲', '请假乙']);
  });

  it('leaves one’s own answer for another to confirm', async () => {
    const session = signedIn('ROLL_CALL_LEAD');
    const own = {
      ...session,
      programmes: session.programmes.map((one) => ({ ...one, personId: 'p-已到甲' })),
    };
    queryClient.setQueryData(SESSION_KEY, own);
    server.use(http.get('*/api/v1/session', () => HttpResponse.json(own)));
    renderPages('/p/demo/my-grid', [{ path: '/p/$programme/my-grid', element: <MyGridPage /> }]);
    expect(await within(await grid()).findByText(/待答丙/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^确认全部/ })).toBeNull();
  });

  it('confirms at once all who answered for themselves', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '确认全部（1）' }));
    await waitFor(() => expect(told).toEqual([{ path: 'roll-calls/rc/confirmation', body: '' }]));
  });

  it('answers for somebody with a reason, which is not lost on a line that fails', async () => {
    server.use(http.post('*/demo/roll-calls/rc/answers', () => HttpResponse.error(), { once: true }));
    open();
    const answerFor = async () =>
      userEvent.click(
        (await within(await grid()).findAllByRole('button', { name: '代答' }))[1] as HTMLElement,
      );
    await answerFor();
    const dialog = await screen.findByRole('dialog', { name: '代 待答丙 答到' });
    await userEvent.type(within(dialog).getByLabelText('原因'), '县医院陪护');
    await userEvent.click(within(dialog).getByRole('button', { name: /保\s?存/ }));
    expect(await within(dialog).findByRole('alert')).toBeVisible();
    await userEvent.click(within(dialog).getByRole('button', { name: /取\s?消/ }));

    await answerFor();
    const again = await screen.findByRole('dialog', { name: '代 待答丙 答到' });
    expect(within(again).getByLabelText('原因')).toHaveValue('县医院陪护');
    await userEvent.click(within(again).getByRole('button', { name: /保\s?存/ }));
    await waitFor(() =>
      expect(told).toEqual([
        {
          path: 'roll-calls/rc/answers',
          body: {
            id: expect.any(String),
            personId: 'p-待答丙',
            outcome: 'ACCOUNTED',
            reason: '县医院陪护',
          },
        },
      ]),
    );
  });

  it('decides on the leaves that wait for one, and says why not', async () => {
    open();
    const requests = await screen.findByRole('region', { name: /待我审批/ });
    expect(await within(requests).findByText(/去阿克苏看病/)).toBeVisible();
    await userEvent.click(within(requests).getByRole('button', { name: /驳\s?回/ }));
    const dialog = await screen.findByRole('dialog', { name: '驳回' });
    await userEvent.type(within(dialog).getByLabelText('原因'), '当天有检查');
    await userEvent.click(within(dialog).getByRole('button', { name: /驳\s?回/ }));
    await waitFor(() =>
      expect(told).toEqual([
        {
          path: 'leaves/l1/decisions',
          body: { decision: 'REJECTED', round: 1, position: 1, reason: '当天有检查' },
        },
      ]),
    );
    const asked = within(requests)
      .getByText(/去阿克苏看病/)
      .closest('li') as HTMLElement;
    await userEvent.click(within(asked).getByRole('button', { name: /同\s?意/ }));
    await waitFor(() =>
      expect(told.at(-1)).toEqual({
        path: 'leaves/l1/decisions',
        body: { decision: 'APPROVED', round: 1, position: 1 },
      }),
    );
  });

  it('approves with one tap the outing that one was shown, until when nobody counts as away', async () => {
    open();
    const away = await screen.findByRole('region', { name: /不在岗人员/ });
    expect(await within(away).findByText(/温宿县/)).toBeVisible();
    expect(within(away).queryByText(/阿克苏市/)).toBeNull();
    const requests = await screen.findByRole('region', { name: /待我审批 2/ });
    const asked = (await within(requests).findByText('孙丙三 · 外出至阿克苏市')).closest('li') as HTMLElement;
    expect(within(requests).getAllByRole('listitem')[0]).toBe(asked);
    await userEvent.click(within(asked).getByRole('button', { name: /同\s?意/ }));
    await waitFor(() => expect(told).toEqual([{ path: 'outings/o1/approval', body: '' }]));
    expect(matched).toEqual(['"3"']);
  });

  it('tells everybody behind one roll-call, a day as a day, and how many there are in all', async () => {
    const exceptions = [
      silent,
      { ...silent, person: { ...silent.person, id: 'p8', nameZh: '示例八' } },
      {
        ...silent,
        kind: 'OVERDUE_DUTY',
        since: '2022-01-08T00:00:00+08:00',
        record: 'duties',
        recordId: 'd1',
      },
    ];
    server.use(http.get(EXCEPTIONS, () => HttpResponse.json({ ...pageOf(exceptions), total: 27 })));
    const complained = vi.spyOn(console, 'error');
    signedIn('ROLL_CALL_LEAD', 'GRID_READ');
    renderPages('/p/demo/my-grid', [{ path: '/p/$programme/my-grid', element: <MyGridPage /> }]);
    const section = await screen.findByRole('region', { name: '待处理 27' });
    const lines = await within(section).findAllByRole('listitem');
    expect(lines.map((line) => line.textContent)).toEqual([
      '示例九 · 柯坪党政组 点名待核自 22:30',
      '示例八 · 柯坪党政组 点名待核自 22:30',
      expect.stringMatching(/自 2022-01-08$/),
    ]);
    expect(complained).not.toHaveBeenCalledWith(expect.stringContaining('same key'), expect.anything());
  });
});
