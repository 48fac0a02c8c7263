import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { queryClient } from '@/api/client';
import { BOARD, board, EXCEPTIONS, late, line, silent, tree } from '@/testing/grids';
import { pageOf } from '@/testing/places';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { BoardPage } from './BoardPage';
import { BoardStrip } from './BoardStrip';

function answer(told = board(), exceptions = [silent, late]) {
  server.use(
    http.get(BOARD, () => HttpResponse.json(told)),
    http.get(EXCEPTIONS, () => HttpResponse.json(pageOf(exceptions))),
  );
}

function open() {
  signedIn('GRID_READ', 'ROLL_CALL_READ');
  return renderPages('/p/demo/board', [
    { path: '/p/$programme/board', element: <BoardPage /> },
    ...['deployments', 'roll-calls', 'exceptions', 'calendar'].map((list) => ({
      path: `/p/$programme/${list}`,
      element: <p>the records</p>,
    })),
    ...['roll-calls', 'grids', 'leaves'].map((list) => ({
      path: `/p/$programme/${list}/$id`,
      element: <p>the record</p>,
    })),
  ]);
}

const rowOf = (name: string) => screen.findByRole('row', { name: new RegExp(name) });

describe('the board', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('tells who is on post, away and unaccounted for, and leads to the people behind each number', async () => {
    answer();
    const router = open();
    const headline = await screen.findByRole('list', { name: '全队人数' });
    const figure = (name: string) => within(headline).getByRole('link', { name: new RegExp(`^${name}`) });
    expect(figure('在岗')).toHaveTextContent('38 人');
    expect(figure('在岗')).toHaveAttribute('href', '/p/demo/deployments?onPostOn=2022-01-10');
    expect(figure('在位')).toHaveAttribute('href', '/p/demo/roll-calls?heldOn=2022-01-10');
    expect(figure('未编入网格')).toHaveAttribute('href', '/p/demo/exceptions?kind=UNPLACED');
    await userEvent.click(figure('去向待核'));
    expect(await screen.findByText('the records')).toBeVisible();
    expect(router.state.location.search).toEqual({ kind: 'UNRESOLVED_ROLL_CALL' });
  });

  it('shows the shape of a grid before its numbers, and tells it to those who cannot see it', async () => {
    answer();
    open();
    const row = await rowOf('G-111 网格');
    expect(within(row).getByRole('img')).toHaveAccessibleName('在位 15，请假 2，待核 1');
    expect(within(row).getByRole('link', { name: '已上报 · 1 人未答' })).toHaveAttribute(
      'href',
      '/p/demo/roll-calls/c1',
    );
    expect(within(row).getByRole('link', { name: '1' })).toHaveAttribute(
      'href',
      '/p/demo/exceptions?kind=UNRESOLVED_ROLL_CALL&gridId=G-111',
    );
    expect(await rowOf('G-11 网格')).toHaveTextContent('已结束 1/2');
  });

  it('is walked through and folded with the keys of every tree', async () => {
    answer();
    const router = open();
    const tree = await screen.findByRole('treegrid', { name: '网格' });
    const names = () => [...tree.querySelectorAll<HTMLElement>('tbody tr')].map((row) => row.dataset['grid']);
    (await rowOf('G-1 网格')).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(await rowOf('G-11 网格')).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(names()).toEqual(['G-1', 'G-11', 'G-12', 'G-121']);
    expect(await rowOf('G-11 网格')).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(await rowOf('G-111 网格')).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(await rowOf('G-11 网格')).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(await rowOf('G-121 网格')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('the record')).toBeVisible();
    expect(router.state.location.pathname).toBe('/p/demo/grids/G-121');
  });

  it('remembers what was folded', async () => {
    answer();
    open();
    await userEvent.click(await screen.findByRole('button', { name: '收起G-11 网格' }));
    await queryClient.invalidateQueries();
    expect(await screen.findByRole('button', { name: '展开G-11 网格' })).toBeVisible();
    expect(screen.queryByText('G-111 网格')).toBeNull();
  });

  it('begins 300 grids with the upper levels, and shows all when asked', async () => {
    const many = [line('G-1', { onPost: 20_000 })];
    for (let i = 1; i <= 30; i++) {
      many.push(line(`G-1.${i}`, { parentId: 'G-1', level: 2 }));
      for (let j = 1; j <= 9; j++) many.push(line(`G-1.${i}.${j}`, { parentId: `G-1.${i}`, level: 3 }));
    }
    answer(board(many, { onPost: 20_000 }));
    open();
    const tree = await screen.findByRole('treegrid');
    expect(tree.querySelectorAll('tbody tr')).toHaveLength(31);
    await userEvent.click(screen.getByRole('button', { name: '全部展开' }));
    expect(tree.querySelectorAll('tbody tr')).toHaveLength(301);
    expect(screen.getByRole('link', { name: /^在岗/ })).toHaveTextContent('20,000 人');
  });

  it('opens the record of what must be seen to', async () => {
    answer();
    const router = open();
    const unsettled = await screen.findByRole('region', { name: '待处理' });
    const first = await within(unsettled).findByRole('link', { name: /示例九/ });
    expect(first).toHaveTextContent('点名待核示例九柯坪党政组自');
    await userEvent.click(within(unsettled).getByRole('link', { name: /示例四/ }));
    expect(await screen.findByText('the record')).toBeVisible();
    expect(router.state.location.pathname).toBe('/p/demo/leaves/l1');
  });

  it('keeps itself up to date, and says of when it is', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let asked = 0;
    answer();
    server.use(http.get(BOARD, () => HttpResponse.json(board(tree, { present: 35 + asked++ }))));
    open();
    expect(await screen.findByRole('link', { name: /^在位/ })).toHaveTextContent('35 人');
    await act(() => vi.advanceTimersByTimeAsync(30_000));
    expect(await screen.findByText('36')).toBeVisible();
  });

  it('says what to do when there are no grids, and that nothing is open', async () => {
    answer(board([]), []);
    open();
    expect(await screen.findByText(/还没有网格/)).toBeVisible();
    expect(screen.getByRole('link', { name: '打开网格' })).toHaveAttribute('href', '/p/demo/grids');
    expect(await screen.findByText('没有待处理事项')).toBeVisible();
  });

  it('keeps what it knew when the service fails, and tries again', async () => {
    answer();
    open();
    await screen.findByRole('treegrid');
    server.use(
      http.get(BOARD, () => HttpResponse.json({ detail: '服务出错。' }, { status: 500 }), { once: true }),
    );
    await userEvent.click(screen.getByRole('button', { name: '刷新' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('服务出错。');
    expect(screen.getByRole('treegrid')).toBeVisible();
    await userEvent.click(within(alert).getByRole('button', { name: '重试' }));
    await expect.poll(() => screen.queryByRole('alert')).toBeNull();
  });
});

describe('the board in a line', () => {
  const strip = () => renderPages('/p/demo', [{ path: '/p/$programme', element: <BoardStrip /> }]);

  it('leads those who answer for people to the board', async () => {
    answer();
    signedIn('GRID_READ', 'ROLL_CALL_LEAD');
    strip();
    const link = await screen.findByRole('link', { name: /在岗看板/ });
    expect(link).toHaveTextContent('在岗 38');
    expect(link).toHaveTextContent('去向待核 1');
    expect(link).toHaveAttribute('href', '/p/demo/board');
  });

  it('is not there for others, nor asked for', async () => {
    signedIn('GRID_READ');
    strip();
    await expect.poll(() => queryClient.isFetching()).toBe(0);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
