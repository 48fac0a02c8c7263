import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Permission } from '@/api/session';
import { setOfficeClock } from '@/lib/officeClock';
import { writePreference } from '@/lib/preferences';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { leaves, lines, weeks } from '@/testing/trends';
import { TrendsPage } from './TrendsPage';

const address = (name: string) => `*/api/v1/programmes/demo/${name}`;

function answer(presence = weeks) {
  const asked: string[] = [];
  server.use(
    http.get(address('presence'), ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(presence);
    }),
    http.get(address('leave-statistics'), () => HttpResponse.json(leaves)),
    http.get(address('duty-compliance'), () => HttpResponse.json(lines)),
  );
  return asked;
}

function open(search = '', permissions: Permission[] = ['ROLL_CALL_READ', 'ABSENCE_READ', 'VILLAGE_READ']) {
  signedIn(...permissions);
  return renderPages(`/p/demo/trends${search}`, [
    { path: '/p/$programme/trends', element: <TrendsPage /> },
    { path: '/p/$programme/roll-calls', element: <p>the roll-calls</p> },
  ]);
}

describe('the trends', () => {
  beforeEach(() => {
    setOfficeClock('2022-01-10T10:00:00+08:00');
    writePreference('chart.trend.presence.table', true);
  });

  it('show the last quarter of the office clock, each rate with what it was made of', async () => {
    const asked = answer();
    const router = open();
    const card = await screen.findByRole('region', { name: '晚点名在位率（按周）' });
    const table = within(card).getByRole('table');
    expect(within(table).getByRole('row', { name: /2021-12-27/ })).toHaveTextContent('199/200 (99.5%)');
    expect(within(table).getByRole('row', { name: /2022-01-03/ })).toHaveTextContent('—');
    expect(asked).toEqual(['?from=2021-10-12&to=2022-01-10']);
    await userEvent.click(within(table).getByRole('link', { name: /199/ }));
    expect(await screen.findByText('the roll-calls')).toBeVisible();
    expect(router.state.location.search).toEqual({
      from: '2021-12-27',
      to: '2022-01-02',
      state: 'CLOSED',
    });
  });

  it('are about the days and the grid in the address', async () => {
    const asked = answer();
    open('?from=2021-01-01&to=2021-06-30&gridId=g1');
    await screen.findByRole('region', { name: '晚点名在位率（按周）' });
    expect(asked).toEqual(['?from=2021-01-01&to=2021-06-30&gridId=g1']);
  });

  it('leave out what the reader may not read', async () => {
    answer();
    open('', ['ROLL_CALL_READ']);
    await screen.findByRole('region', { name: '晚点名在位率（按周）' });
    expect(screen.queryByRole('region', { name: /请假|驻村/ })).toBeNull();
  });

  it('say so when nothing happened, and keep one failure to its own card', async () => {
    answer([]);
    server.use(
      http.get(address('leave-statistics'), () =>
        HttpResponse.json({ detail: '服务出错。' }, { status: 500 }),
      ),
    );
    open();
    expect(await screen.findAllByText('这段时间没有晚点名。')).toHaveLength(2);
    expect(await screen.findByRole('alert')).toHaveTextContent('服务出错。');
    expect(await screen.findByRole('region', { name: '驻村职责（按人）' })).toBeVisible();
  });
});
