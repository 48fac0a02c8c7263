import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { queryClient } from '@/api/client';
import { today } from '@/lib/dates';
import { renderPages } from '@/testing/render';
import { server } from '@/testing/server';
import { DemonstrationBar } from './DemonstrationBar';

/** A service whose clock is at the given time and moves as it is told. */
function demonstration(at: string, allowed = true) {
  const clock = { at, moves: [] as string[] };
  server.use(
    http.get('*/api/v1/about', () =>
      HttpResponse.json({ name: 'tuoling', version: '1', now: clock.at, demonstration: true }),
    ),
    http.put('*/api/v1/demonstration/clock', async ({ request }) => {
      if (!allowed) return HttpResponse.json({ detail: '您的角色不能执行此操作。' }, { status: 403 });
      clock.at = ((await request.json()) as { now: string }).now;
      clock.moves.push(clock.at);
      return HttpResponse.json({ now: clock.at });
    }),
  );
  return clock;
}

const open = () => renderPages('/p/demo', [{ path: '/p/$programme', element: <DemonstrationBar /> }]);

describe('the clock of a demonstration', () => {
  it('tells the time of the office, not of the machine', async () => {
    demonstration('2022-01-10T19:20:00+08:00');
    open();
    const bar = await screen.findByRole('region', { name: '演示时间' });
    expect(bar).toHaveTextContent('2022-01-10 周一 19:20');
    expect(today()).toBe('2022-01-10');
  });

  it('goes to tonight’s roll-call, and everything shown is asked for anew', async () => {
    const clock = demonstration('2022-01-10T19:20:00+08:00');
    let asked = 0;
    await queryClient.fetchQuery({ queryKey: ['demo', 'board'], queryFn: () => ++asked });
    open();
    await userEvent.click(await screen.findByRole('button', { name: '到今晚点名' }));
    expect(await screen.findByText(/2022-01-10 周一 22:30/)).toBeVisible();
    expect(clock.moves).toEqual(['2022-01-10T14:30:00.000Z']);
    expect(queryClient.getQueryState(['demo', 'board'])?.isInvalidated).toBe(true);
    expect(await screen.findByRole('button', { name: '到明晚点名' })).toBeVisible();
  });

  it.each([
    ['+30 分钟', '2022-01-10T11:50'],
    ['+1 天', '2022-01-11T11:20'],
  ])('moves by a step: %s', async (step, to) => {
    const clock = demonstration('2022-01-10T19:20:00+08:00');
    open();
    await userEvent.click(await screen.findByRole('button', { name: step }));
    await expect.poll(() => clock.moves.map((move) => move.slice(0, 16))).toEqual([to]);
  });

  it('is set to any time, read as the clocks of the sites', async () => {
    const clock = demonstration('2022-01-10T19:20:00+08:00');
    open();
    await userEvent.click(await screen.findByRole('button', { name: '设定……' }));
    const picker = await screen.findByRole('textbox', { name: '把演示时间设为' });
    await userEvent.clear(picker);
    await userEvent.type(picker, '2022-01-12 23:05{Enter}');
    await expect.poll(() => clock.moves).toEqual(['2022-01-12T15:05:00.000Z']);
  });

  it('is not offered again to those who may not move it', async () => {
    demonstration('2022-01-10T19:20:00+08:00', false);
    open();
    const bar = await screen.findByRole('region', { name: '演示时间' });
    await userEvent.click(within(bar).getByRole('button', { name: '+1 天' }));
    expect(await screen.findByText('您的角色不能执行此操作。')).toBeVisible();
    expect(within(bar).queryByRole('button')).toBeNull();
  });

  it('is not there outside of a demonstration', async () => {
    open();
    await expect.poll(() => queryClient.getQueryState(['about'])?.status).toBe('success');
    expect(screen.queryByRole('region', { name: '演示时间' })).toBeNull();
  });
});
