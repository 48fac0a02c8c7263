import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerQueue } from '@/api/answers';
import { queryClient, SESSION_KEY } from '@/api/client';
import { setOfficeClock } from '@/lib/officeClock';
import { call, entryOf, NOW } from '@/testing/evenings';
import { pageOf } from '@/testing/places';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { MyDayPage } from './MyDayPage';

interface Sent {
  id: string;
  rollCallId: string;
  answeredAt: string;
}

let received: Sent[];
let entry: ReturnType<typeof entryOf>;

/** The day of a member, with an evening's call that is open. */
function serve() {
  const session = signedIn('ROLL_CALL_ANSWER', 'ABSENCE_REQUEST', 'NOTICE_READ');
  const own = { ...session, programmes: session.programmes.map((one) => ({ ...one, personId: 'p-沈甲一' })) };
  queryClient.setQueryData(SESSION_KEY, own);
  server.use(
    http.get('*/api/v1/session', () => HttpResponse.json(own)),
    http.get('*/demo/my/roll-call', () => HttpResponse.json({ now: NOW, rollCall: call, entry })),
    http.get('*/demo/my/notices', () => HttpResponse.json({ ...pageOf([]), unread: 0 })),
    http.get('*/demo/leaves', () => HttpResponse.json(pageOf([]))),
    http.get('*/demo/outings', () => HttpResponse.json(pageOf([]))),
    http.post('*/demo/my/roll-call-answers', async ({ request }) => {
      const sent = (await request.json()) as Sent;
      received.push(sent);
      const { answeredAt } = sent;
      entry = { ...entry, status: 'PRESENT', answeredBy: 'SELF', answeredAt, receivedAt: answeredAt };
      return HttpResponse.json(entry);
    }),
  );
}

const open = () => renderPages('/p/demo/my-day', [{ path: '/p/$programme/my-day', element: <MyDayPage /> }]);
const evening = () => screen.findByRole('region', { name: /晚点名/ });
const tap = async (name: string) =>
  userEvent.click(await within(await evening()).findByRole('button', { name }));

beforeEach(() => {
  setOfficeClock(NOW);
  received = [];
  entry = entryOf('沈甲一');
  serve();
});

describe('one’s day', () => {
  it('answers the roll-call with one tap, and with the office’s time', async () => {
    open();
    expect(await evening()).toHaveTextContent('柯坪党政组');
    await tap('我在岗，答到');
    expect(await screen.findByText('已答到')).toBeVisible();
    expect(received).toEqual([
      { id: expect.stringMatching(/^[0-9a-f-]{36}$/), rollCallId: 'rc', answeredAt: expect.any(String) },
    ]);
    expect(received[0]?.answeredAt).toMatch(/^2022-01-10T14:31/);
    expect(within(await evening()).queryByRole('button')).toBeNull();
  });

  it('counts a double tap once', async () => {
    open();
    const button = await within(await evening()).findByRole('button', { name: '我在岗，答到' });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(await screen.findByText('已答到')).toBeVisible();
    await answerQueue.send();
    expect(new Set(received.map(({ id }) => id)).size).toBe(1);
  });

  it('says that an answer waits for a line, and sends it when there is one', async () => {
    server.use(http.post('*/demo/my/roll-call-answers', () => HttpResponse.error(), { once: true }));
    open();
    await tap('我在岗，答到');
    expect(await screen.findByText('已记下，将在有网时发送')).toBeVisible();
    await answerQueue.send();
    expect(await screen.findByText('已答到')).toBeVisible();
    expect(received).toHaveLength(1);
  });

  it('says plainly that the call had closed', async () => {
    const problem = { code: 'rollcall.closed', detail: '点名已经结束。' };
    server.use(http.post('*/demo/my/roll-call-answers', () => HttpResponse.json(problem, { status: 409 })));
    open();
    await tap('我在岗，答到');
    expect(await screen.findByText('这次答到没有被接受')).toBeVisible();
    expect(await evening()).toHaveTextContent('送达时点名已经结束');
    await tap('知道了');
    expect(await screen.findByRole('button', { name: '我在岗，答到' })).toBeVisible();
  });

  it('says of an outing whether it is approved', async () => {
    const outing = {
      person: entry.person,
      purpose: '采购',
      startsAt: '2022-01-11T08:00:00+08:00',
      endsAt: '2022-01-11T22:00:00+08:00',
      state: 'REPORTED',
      overdue: false,
    };
    const outings = [
      { ...outing, id: 'o1', destination: '阿克苏市', approvedAt: null },
      { ...outing, id: 'o2', destination: '温宿县', approvedAt: NOW },
    ];
    server.use(http.get('*/demo/outings', () => HttpResponse.json(pageOf(outings))));
    open();
    const lines = within(await screen.findByRole('region', { name: '我的外出' }));
    expect((await lines.findByText(/阿克苏市/)).closest('li')).toHaveTextContent('待批准');
    expect(lines.getByText(/温宿县/).closest('li')).toHaveTextContent('已批准');
  });

  it('records the return from leave with one tap', async () => {
    const leave = {
      id: 'l1',
      person: entry.person,
      kind: { id: 'k', code: 'HOME', nameZh: '探亲假' },
      startsAt: '2022-01-05T08:00:00+08:00',
      endsAt: '2022-01-09T22:00:00+08:00',
      reason: '回湖州',
      state: 'DEPARTED',
      overdue: true,
    };
    const back: string[] = [];
    server.use(
      http.get('*/demo/leaves', () => HttpResponse.json(pageOf(back.length === 0 ? [leave] : []))),
      http.post('*/demo/leaves/:id/return', ({ params }) => {
        back.push(String(params['id']));
        return HttpResponse.json({ ...leave, state: 'RETURNED' });
      }),
    );
    open();
    const leaves = await screen.findByRole('region', { name: '我的请假' });
    expect(await within(leaves).findByText('已逾期')).toBeVisible();
    await userEvent.click(within(leaves).getByRole('button', { name: '销假' }));
    expect(await within(leaves).findByText('没有待批或进行中的请假。')).toBeVisible();
    expect(back).toEqual(['l1']);
  });
});
