import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { setOfficeClock } from '@/lib/officeClock';
import { CALENDAR, entry, FEED, longLeave, meeting } from '@/testing/calendar';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { CalendarPage } from './CalendarPage';

function answer(entries = [longLeave, meeting, entry()]) {
  const asked: string[] = [];
  server.use(
    http.get(CALENDAR, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ entries });
    }),
  );
  return asked;
}

function open(search = '') {
  signedIn('CALENDAR_READ');
  return renderPages(`/p/demo/calendar${search}`, [
    { path: '/p/$programme/calendar', element: <CalendarPage /> },
    { path: '/p/$programme/meetings/$id', element: <p>the meeting</p> },
  ]);
}

const dayOf = (day: string) => screen.findByRole('cell', { name: new RegExp(`^${day}`) });

describe('the calendar', () => {
  beforeEach(() => setOfficeClock('2022-01-12T10:00:00+08:00'));

  it('shows the month of the office clock in whole weeks', async () => {
    const asked = answer();
    open();
    const day = await dayOf('2022-01-12');
    expect(day).toHaveTextContent('2022-01-12，3 项');
    expect(day).toHaveAttribute('aria-current', 'date');
    expect(within(day).getByRole('link', { name: /支部学习/ })).toHaveTextContent('19:30');
    expect(within(day).getByRole('link', { name: /示例五/ })).toHaveTextContent('请假：示例五');
    expect(asked).toEqual(['?from=2021-12-27&to=2022-02-06']);
  });

  it('opens the record of an entry', async () => {
    answer();
    const router = open();
    await userEvent.click(within(await dayOf('2022-01-12')).getByRole('link', { name: /支部学习/ }));
    expect(await screen.findByText('the meeting')).toBeVisible();
    expect(router.state.location.pathname).toBe('/p/demo/meetings/m1');
  });

  it('says how many more there are on a full day, and shows them all in its week', async () => {
    answer(Array.from({ length: 12 }, (_, i) => entry({ recordId: `l${i}`, titleZh: `请假：示例${i}` })));
    const router = open();
    await userEvent.click(await screen.findByRole('button', { name: '还有 10 项' }));
    const day = await screen.findByRole('region', { name: /2022-01-12/ });
    expect(within(day).getAllByRole('listitem')).toHaveLength(12);
    expect(router.state.location.search).toEqual({ view: 'week', day: '2022-01-12' });
  });

  it('is walked through with the arrow keys', async () => {
    answer();
    const router = open();
    (await dayOf('2022-01-12')).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowUp}');
    expect(await dayOf('2022-01-06')).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(await dayOf('2022-01-09')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('region', { name: /2022-01-09/ })).toBeVisible();
    expect(router.state.location.search).toEqual({ view: 'week', day: '2022-01-09' });
  });

  it('is narrowed by kind in the address', async () => {
    answer();
    const router = open('?kinds=LEAVE,MEETING');
    expect(await screen.findByRole('button', { name: '外出' })).toHaveAttribute('aria-pressed', 'false');
    await screen.findByRole('link', { name: /支部学习/ });
    await userEvent.click(screen.getByRole('button', { name: '会议学习' }));
    await expect.poll(() => screen.queryByRole('link', { name: /支部学习/ })).toBeNull();
    expect(router.state.location.search).toEqual({ kinds: 'LEAVE' });
    // The last one cannot go: an empty calendar would look like a free one.
    await userEvent.click(screen.getByRole('button', { name: '请假' }));
    await expect.poll(() => router.state.location.search).toEqual({});
  });

  it('tells a week day by day, also the days on which nothing is', async () => {
    const asked = answer();
    open('?view=week&day=2022-01-12');
    expect(await screen.findByRole('region', { name: /2022-01-13/ })).toHaveTextContent('无安排');
    const day = screen.getByRole('region', { name: /2022-01-12/ });
    expect(day).toHaveTextContent('今天');
    expect(within(day).getByRole('link', { name: /示例五/ })).toHaveTextContent('第 5/5 天');
    await userEvent.click(screen.getByRole('button', { name: '下一周' }));
    await expect.poll(() => asked.at(-1)).toBe('?from=2022-01-17&to=2022-01-23');
  });

  it('says what went wrong, and tries again', async () => {
    answer();
    server.use(
      http.get(CALENDAR, () => HttpResponse.json({ detail: '服务出错。' }, { status: 500 }), { once: true }),
    );
    open();
    await userEvent.click(within(await screen.findByRole('alert')).getByRole('button', { name: '重试' }));
    expect(await dayOf('2022-01-12')).toBeVisible();
  });
});

describe('the private address of a calendar', () => {
  /** A service that keeps whether there is an address. */
  function feed(made: boolean) {
    const state = { open: made, openedAt: made ? '2022-01-01T09:00:00+08:00' : null };
    answer();
    server.use(
      http.get(FEED, () => HttpResponse.json(state)),
      http.post(FEED, () => {
        Object.assign(state, { open: true, openedAt: '2022-01-12T10:00:00+08:00' });
        return HttpResponse.json({ path: '/api/v1/calendar/secret.ics', openedAt: state.openedAt });
      }),
      http.delete(FEED, () => {
        Object.assign(state, { open: false, openedAt: null });
        return new HttpResponse(null, { status: 204 });
      }),
    );
  }

  async function openPanel() {
    open();
    await userEvent.click(await screen.findByRole('button', { name: '订阅' }));
    return screen.findByRole('dialog');
  }

  it('is told once, when it is made, and can be copied', async () => {
    feed(false);
    const user = userEvent.setup();
    const panel = await openPanel();
    await userEvent.click(await within(panel).findByRole('button', { name: '生成地址' }));
    const address = await within(panel).findByRole('textbox', { name: '私人地址' });
    expect(address).toHaveValue(`${globalThis.location.origin}/api/v1/calendar/secret.ics`);
    await user.click(within(panel).getByRole('button', { name: '复制' }));
    expect(await navigator.clipboard.readText()).toBe(
      `${globalThis.location.origin}/api/v1/calendar/secret.ics`,
    );
    await userEvent.click(within(panel).getByRole('button', { name: '关闭' }));
    await expect.poll(() => screen.queryByRole('textbox', { name: '私人地址' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '订阅' }));
    expect(await screen.findByText(/私人地址于/)).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: '私人地址' })).toBeNull();
  });

  it('is revoked after asking', async () => {
    feed(true);
    const panel = await openPanel();
    expect(await within(panel).findByRole('status')).toHaveTextContent('2022-01-01 09:00');
    await userEvent.click(within(panel).getByRole('button', { name: '撤销' }));
    const asked = await screen.findByRole('tooltip');
    await userEvent.click(within(asked).getByRole('button', { name: '确定' }));
    expect(await within(panel).findByText('还没有私人地址。')).toBeVisible();
  });
});
