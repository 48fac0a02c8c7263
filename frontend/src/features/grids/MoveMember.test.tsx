import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { components } from '@/api/schema';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { MoveMember } from './MoveMember';

const GRID = { id: 'g2', code: 'G-112', nameZh: '柯坪教育医疗组', nameEn: null };
const record: components['schemas']['GridMembershipView'] = {
  id: 'm1',
  person: { id: 'p1', code: 'R-001', nameZh: '示例甲', nameEn: null },
  grid: { id: 'g1', code: 'G-111', nameZh: '柯坪党政组', nameEn: null },
  startsOn: '2019-12-25',
  endsOn: null,
  version: 0,
};

it('moves once, also when the first reply got lost', async () => {
  const keys: (string | null)[] = [];
  server.use(
    http.get('*/programmes/demo/grids', () =>
      HttpResponse.json({ items: [GRID], total: 1, totalIsExact: true, next: null }),
    ),
    http.get('*/programmes/demo/grids/g2', () => HttpResponse.json(GRID, { headers: { ETag: '"0"' } })),
    http.post('*/programmes/demo/grid-memberships', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return keys.length === 1 ? HttpResponse.error() : HttpResponse.json(record, { status: 201 });
    }),
  );
  signedIn('GRID_READ', 'GRID_WRITE');
  renderPages('/p/demo', [{ path: '/p/$programme', element: <MoveMember record={record} /> }]);
  await userEvent.click(await screen.findByRole('button', { name: '调到其他网格' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('combobox'));
  await userEvent.click(await screen.findByText(/柯坪教育医疗组/));
  await userEvent.click(within(dialog).getByRole('button', { name: '调到其他网格' }));
  await within(dialog).findByRole('alert');
  await userEvent.click(within(dialog).getByRole('button', { name: '调到其他网格' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
});
