import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { CreatePage } from '@/components/record/CreatePage';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { leaves } from './leaves';
import { exceeds, type Preview } from './preview';

const kind = { id: 'k1', code: 'HOME', nameZh: '探亲假', nameEn: null };

function open() {
  const asked: string[] = [];
  server.use(
    http.get('*/leave-kinds', () => HttpResponse.json({ items: [kind], total: 1, totalIsExact: true })),
    http.get('*/leave-kinds/k1', () => HttpResponse.json(kind)),
    http.get('*/leave-preview', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({
        days: 1,
        balances: [{ kind, year: 2022, allowance: 30, taken: 7, planned: 3, left: 20 }],
        steps: [
          {
            authority: 'LEAF_LEADER',
            level: null,
            deciders: [{ personId: 'p4', name: '副网格长', onBehalfOf: '网格长' }],
          },
        ],
      });
    }),
  );
  renderPages('/p/demo/leaves/new', [
    { path: '/p/$programme/leaves/new', element: <CreatePage feature={leaves} /> },
  ]);
  return asked;
}

it('tells what is left and who will have to approve before leave is asked for', async () => {
  signedIn('ABSENCE_READ', 'ABSENCE_REQUEST');
  open();
  await userEvent.click(await screen.findByRole('combobox', { name: /假别/ }));
  await userEvent.click(await screen.findByText('探亲假'));
  expect(await screen.findByText('2022 年还剩 20 天（全年 30 天）')).toBeVisible();
  expect(screen.getByText(/副网格长（代网格长）/)).toBeVisible();
});

it('lets a member ask for nobody else, and bring nothing in', async () => {
  signedIn('ABSENCE_READ', 'ABSENCE_REQUEST');
  open();
  await screen.findByRole('combobox', { name: /假别/ });
  expect(screen.queryByRole('combobox', { name: /人员/ })).toBeNull();
  expect(screen.queryByText('补录纸质审批')).toBeNull();
});

it('warns only of what is more than is left', () => {
  const preview = (days: number, ...left: (number | null)[]) =>
    ({ days, balances: left.map((one) => ({ left: one })) }) as Pick<Preview, 'days' | 'balances'>;
  expect(exceeds(preview(4, 3))).toBe(true);
  expect(exceeds(preview(3, 3))).toBe(false);
  expect(exceeds(preview(300, null))).toBe(false);
  expect(exceeds(preview(9, 3, 9))).toBe(false);
});
