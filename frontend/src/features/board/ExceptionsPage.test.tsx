import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { EXCEPTIONS, late, silent } from '@/testing/grids';
import { pageOf } from '@/testing/places';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { ExceptionsPage } from './ExceptionsPage';

function open(address = '/p/demo/exceptions') {
  signedIn('GRID_READ');
  return renderPages(address, [{ path: '/p/$programme/exceptions', element: <ExceptionsPage /> }]);
}

it('is narrowed by kind in the address', async () => {
  const asked: string[] = [];
  server.use(
    http.get(EXCEPTIONS, ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(searchParams.toString());
      const kind = searchParams.get('kind');
      return HttpResponse.json(pageOf([silent, late].filter((one) => !kind || one.kind === kind)));
    }),
  );
  server.use(
    http.get('*/programmes/demo/grids/G-111', () =>
      HttpResponse.json({ id: 'G-111', code: 'G-111', nameZh: '柯坪党政组', nameEn: null }),
    ),
  );
  const router = open('/p/demo/exceptions?gridId=G-111');
  const list = await screen.findByRole('list', { name: '待处理' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(2);
  await userEvent.click(screen.getByText('请假逾期', { selector: '.ant-segmented-item-label' }));
  await expect.poll(() => screen.queryByText('示例九')).toBeNull();
  expect(screen.getByText('示例四')).toBeVisible();
  expect(router.state.location.search).toEqual({ gridId: 'G-111', kind: 'OVERDUE_LEAVE' });
  const chips = screen.getByRole('list', { name: '当前条件' });
  expect(await within(chips).findByText(/网格: 柯坪党政组/)).toBeVisible();
  expect(asked).toEqual(['gridId=G-111&limit=20', 'kind=OVERDUE_LEAVE&gridId=G-111&limit=20']);
});

it('says that there is nothing, or nothing of this kind', async () => {
  server.use(http.get(EXCEPTIONS, () => HttpResponse.json(pageOf([]))));
  open();
  expect(await screen.findByText('没有待处理事项')).toBeVisible();
});
