import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { places } from '@/features/places/places';
import { keping, pageOf } from '@/testing/places';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { ListPage } from './ListPage';

const LIST = '*/api/v1/programmes/demo/places';

function open(address = '/p/demo/places') {
  return renderPages(address, [
    { path: '/p/$programme/places', element: <ListPage feature={places} /> },
    { path: '/p/$programme/places/$id', element: <p>the record</p> },
  ]);
}

/** Answers every question with one place and writes the questions down. */
function answerAll(more = {}) {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get(LIST, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(pageOf([keping], more));
    }),
  );
  return asked;
}

describe('a list', () => {
  it('asks what the URL says', async () => {
    signedIn('PLACE_READ');
    const asked = answerAll();
    open('/p/demo/places?q=kp&side=RECIPIENT&sort=-code&unknown=1');
    expect(await screen.findByText('柯坪县')).toBeVisible();
    expect(Object.fromEntries(asked[0] ?? [])).toEqual({
      q: 'kp',
      side: 'RECIPIENT',
      sort: '-code',
      limit: '20',
    });
  });

  it('shows its filters as chips and drops one with a click', async () => {
    signedIn('PLACE_READ');
    const asked = answerAll();
    const router = open('/p/demo/places?side=RECIPIENT&recipientOfAid=true');
    const chips = await screen.findByRole('list', { name: '当前条件' });
    expect(chips).toHaveTextContent('所属方: 受援方');
    await userEvent.click(within(chips).getByRole('button', { name: '取消条件：所属方' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ recipientOfAid: 'true' }));
    await waitFor(() => expect(asked.at(-1)?.has('side')).toBe(false));
  });

  it('writes the search into the URL', async () => {
    signedIn('PLACE_READ');
    answerAll();
    const router = open();
    await userEvent.type(await screen.findByRole('searchbox', { name: '搜索' }), '柯坪');
    await waitFor(() => expect(router.state.location.search).toEqual({ q: '柯坪' }));
  });

  it('sorts by what the service can sort by', async () => {
    signedIn('PLACE_READ');
    const asked = answerAll();
    open();
    await userEvent.click(await screen.findByRole('columnheader', { name: '区划代码' }));
    await waitFor(() => expect(asked.at(-1)?.get('sort')).toBe('code'));
  });

  it('turns pages by key, and back', async () => {
    signedIn('PLACE_READ');
    const asked = answerAll({ next: 'key-2', total: 10_000, totalIsExact: false });
    open();
    expect(await screen.findByText('超过 10,000 条')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '下一页' }));
    await waitFor(() => expect(asked.at(-1)?.get('after')).toBe('key-2'));
    expect(screen.getByText('第 2 页')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '上一页' }));
    expect(await screen.findByText('第 1 页')).toBeVisible();
  });

  it.each(['click', 'Enter'])('opens a row with %s', async (way) => {
    signedIn('PLACE_READ');
    answerAll();
    open();
    const row = (await screen.findByText('柯坪县')).closest('tr') as HTMLElement;
    if (way === 'click') await userEvent.click(within(row).getByText('受援方'));
    else {
      row.focus();
      await userEvent.keyboard('{Enter}');
    }
    expect(await screen.findByText('the record')).toBeVisible();
  });

  it('says what to do where there is nothing, to those who may', async () => {
    signedIn('PLACE_READ', 'PLACE_WRITE');
    server.use(http.get(LIST, () => HttpResponse.json(pageOf([]))));
    open();
    expect(await screen.findByText(/还没有地区/)).toBeVisible();
    expect(screen.getAllByRole('link', { name: /新增地区/ })[0]).toHaveAttribute(
      'href',
      '/p/demo/places/new',
    );
  });

  it('offers nothing to change to who only reads', async () => {
    signedIn('PLACE_READ');
    answerAll();
    open();
    await screen.findByText('柯坪县');
    expect(screen.queryByRole('link', { name: /新增地区/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /导入/ })).toBeNull();
  });

  it('says why it has no rows, and tries again', async () => {
    signedIn('PLACE_READ');
    server.use(
      http.get(LIST, () =>
        HttpResponse.json({ detail: '排序字段不存在。', requestId: 'r-7' }, { status: 400 }),
      ),
    );
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent('排序字段不存在。');
    expect(screen.getByRole('alert')).toHaveTextContent('r-7');
    answerAll();
    await userEvent.click(screen.getByRole('button', { name: /重.*试/ }));
    expect(await screen.findByText('柯坪县')).toBeVisible();
  });

  it('is not for those who may not read it', async () => {
    signedIn('PROGRAMME_READ');
    open();
    expect(await screen.findByRole('heading', { name: '没有权限' })).toBeVisible();
  });
});
