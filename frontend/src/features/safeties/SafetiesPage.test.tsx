import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import type { Area, Safeties } from './queries';
import { SafetiesPage } from './SafetiesPage';

const SAFETIES = '*/api/v1/programmes/demo/safeties';

const area = (name: Area['area'], part: Partial<Area> = {}): Area => ({
  area: name,
  open: 0,
  overdue: 0,
  dueSoon: 0,
  awaitingClosing: 0,
  closedThisYear: 0,
  bySeverity: [
    { severity: 'CRITICAL', open: 0 },
    { severity: 'MAJOR', open: 0 },
    { severity: 'MINOR', open: 0 },
  ],
  signals: [],
  ...part,
});

const board: Safeties = {
  asOf: '2022-01-10',
  areas: [
    area('PEOPLE', { signals: [{ name: 'exceptions', count: 2, path: 'exceptions?kind=OVERDUE_LEAVE' }] }),
    area('PROJECTS', { open: 3, overdue: 1, dueSoon: 1 }),
    area('FUNDS', { open: 1, awaitingClosing: 1 }),
  ],
};

function open() {
  signedIn('INSPECTION_READ');
  return renderPages('/p/demo/safeties', [
    { path: '/p/$programme/safeties', element: <SafetiesPage /> },
    { path: '/p/$programme/findings', element: <p>the findings</p> },
    { path: '/p/$programme/exceptions', element: <p>the exceptions</p> },
  ]);
}

it('shows the three safeties, each number leading to what it counts', async () => {
  server.use(http.get(SAFETIES, () => HttpResponse.json(board)));
  const router = open();
  const projects = await screen.findByRole('region', { name: '项目安全' });
  expect(within(projects).getByText('其中 1 项一周内到期。')).toBeVisible();
  await userEvent.click(within(projects).getByRole('link', { name: /逾期未整改/ }));
  expect(await screen.findByText('the findings')).toBeVisible();
  expect(router.state.location.search).toEqual({ area: 'PROJECTS', overdue: 'true' });
});

it('leads to what other features have to see to', async () => {
  server.use(http.get(SAFETIES, () => HttpResponse.json(board)));
  const router = open();
  await userEvent.click(await screen.findByRole('link', { name: '人员异常 2 项' }));
  expect(await screen.findByText('the exceptions')).toBeVisible();
  expect(router.state.location.search).toEqual({ kind: 'OVERDUE_LEAVE' });
});

it('says in words why there is nothing to see', async () => {
  server.use(http.get(SAFETIES, () => HttpResponse.json({ detail: '系统繁忙。' }, { status: 400 })));
  open();
  expect(await screen.findByText('系统繁忙。')).toBeVisible();
});
