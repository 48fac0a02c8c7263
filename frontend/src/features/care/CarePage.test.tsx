import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { setOfficeClock } from '@/lib/officeClock';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { CarePage } from './CarePage';

const AT = `${globalThis.location.origin}/api/v1/programmes/demo`;
const person = (id: string, nameZh: string) => ({ id, code: id, nameZh, nameEn: null });

/** What the service was asked for. */
let asked: string[];

beforeEach(() => {
  setOfficeClock('2022-01-10T10:00:00+08:00');
  asked = [];
  const note = (request: Request) => asked.push(request.url.replace(AT, ''));
  server.use(
    http.get(`${AT}/birthdays`, ({ request }) => {
      note(request);
      return HttpResponse.json({
        birthdays: [
          { person: person('p1', '示例甲'), fallsOn: '2022-01-10' },
          { person: person('p2', '示例乙'), fallsOn: '2022-01-15' },
        ],
      });
    }),
    http.get(`${AT}/collective-birthdays`, ({ request }) => {
      note(request);
      return HttpResponse.json({
        month: '2022-02',
        birthdays: [{ person: person('p3', '示例丙'), fallsOn: '2022-02-20' }],
      });
    }),
    http.get(`${AT}/milestones`, ({ request }) => {
      note(request);
      const reached = (id: string, name: string) => ({
        person: person(id, name),
        deploymentId: `d-${id}`,
        post: '教师',
        kind: 'HALF_WAY',
        fallsOn: '2022-04-26',
      });
      return HttpResponse.json({ milestones: [reached('p1', '示例甲'), reached('p2', '示例乙')] });
    }),
    http.get(`${AT}/personal-papers`, ({ request }) => {
      note(request);
      return HttpResponse.json({
        items: [
          {
            id: 'w1',
            person: person('p1', '示例甲'),
            kind: 'PASSPORT',
            maskedNumber: null,
            expiresOn: '2022-01-08',
            state: 'EXPIRED',
            version: 0,
          },
        ],
        total: 1,
        totalIsExact: true,
        next: null,
      });
    }),
  );
});

function open(search = '') {
  signedIn('CARE_READ', 'PERSON_READ');
  return renderPages(`/p/demo/care${search}`, [{ path: '/p/$programme/care', element: <CarePage /> }]);
}

const section = (name: string) => screen.findByRole('region', { name });

it('shows what comes in the next weeks, by day and counted from today', async () => {
  open();
  const birthdays = await section('生日');
  expect(await within(birthdays).findByText('今天')).toBeVisible();
  expect(within(birthdays).getByText('5 天后')).toBeVisible();
  expect(within(birthdays).getByRole('link', { name: '示例乙' })).toBeVisible();
  const papers = await section('证件到期');
  expect(await within(papers).findByText('已过 2 天')).toBeVisible();
  expect(within(papers).getByRole('link', { name: /示例甲 · 护照/ })).toBeVisible();
  expect(within(papers).getByText('已过期')).toBeVisible();
  expect(asked.sort()).toEqual([
    '/birthdays?from=2022-01-10&to=2022-02-20',
    '/milestones?from=2022-01-10&to=2022-07-12',
    '/personal-papers?expiresBefore=2022-03-12&limit=100',
  ]);
});

it('puts a cohort that is half-way on one line', async () => {
  open();
  const terms = await section('任期节点');
  expect(await within(terms).findByText('任期过半')).toBeVisible();
  expect(within(terms).getAllByRole('listitem')).toHaveLength(1);
  expect(within(terms).getAllByRole('link')).toHaveLength(2);
});

it('shows whose birthday a month celebrates, in an address of its own', async () => {
  const router = open();
  await userEvent.click(await screen.findByText('2 月集体生日'));
  expect(await screen.findByRole('link', { name: '示例丙' })).toBeVisible();
  expect(router.state.location.search).toEqual({ month: '2022-02' });
  expect(asked).toContain('/collective-birthdays?month=2022-02');
});

it('leads to the care log only those who may read it', async () => {
  open();
  expect(await screen.findByRole('link', { name: '考核' })).toBeVisible();
  expect(screen.queryByRole('link', { name: '关怀记录' })).toBeNull();
});
