import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { pageOf } from '@/testing/places';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { ChangeList } from './ChangeList';

const change = { recordId: 'r1', changedAt: '2021-12-31T10:05:00Z', changedBy: 'clerk' };
const place = { id: 'p1', code: '652929', nameZh: '柯坪县', nameEn: null };
const moved = {
  ...change,
  id: 'c2',
  recordType: 'project',
  action: 'CHANGED',
  before: { state: 'PLANNED', approvedAmount: null, place, version: 0 },
  after: { state: 'APPROVED', approvedAmount: { amount: '1250.00', currency: 'CNY' }, place, version: 1 },
};
const created = {
  ...change,
  id: 'c1',
  recordType: 'deployment',
  action: 'CREATED',
  before: null,
  after: { state: 'PLANNED', place },
};

it('tells who changed what in words, a page at a time', async () => {
  server.use(
    http.get('*/history', ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.has('after') ? pageOf([created]) : pageOf([moved], { next: 'key' }),
      ),
    ),
  );
  signedIn('HISTORY_READ');
  renderPages('/p/demo', [
    {
      path: '/p/$programme',
      element: (
        <Suspense>
          <ChangeList of={{}} />
        </Suspense>
      ),
    },
  ]);
  expect(await screen.findByText('2021-12-31 18:05')).toBeVisible();
  expect(screen.getByRole('row', { name: '状态 计划 已批准' })).toBeVisible();
  expect(screen.getByRole('row', { name: /批准金额（元） .*¥1,250.00/ })).toBeVisible();
  expect(screen.queryByText('柯坪县')).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: '查看更早的变更' }));
  // The same constant in another kind of record is another word.
  const rows = within(await screen.findByText('新增').then((tag) => tag.closest('li') as HTMLElement));
  expect(rows.getByRole('row', { name: '状态 待到岗' })).toBeVisible();
  expect(rows.getByRole('row', { name: '地区 柯坪县' })).toBeVisible();
});

it('tells what has parts part by part, without what only machines read', async () => {
  const after = {
    draftedBy: { accountId: 'a1', personId: 'p1', name: '沈甲一' },
    schedule: [{ dueOn: '2021-06-30', amount: { amount: '100.00', currency: 'CNY' }, note: null }],
  };
  server.use(
    http.get('*/history', () => HttpResponse.json(pageOf([{ ...created, recordType: 'contract', after }]))),
  );
  signedIn('HISTORY_READ');
  renderPages('/p/demo', [{ path: '/p/$programme', element: <ChangeList of={{}} /> }]);
  expect(await screen.findByRole('row', { name: '拟订人 沈甲一' })).toBeVisible();
  expect(screen.getByText(/2021-06-30 · ¥100.00/)).toBeVisible();
});
