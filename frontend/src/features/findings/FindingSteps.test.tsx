import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { components } from '@/api/schema';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { FindingSteps } from './FindingSteps';
import { Turn } from './Turn';

type Finding = components['schemas']['FindingView'];

const SERVICE = '*/api/v1/programmes/demo';

const open: Finding = {
  id: 'f1',
  code: 'ZG-2021-07',
  area: 'PEOPLE',
  origin: 'SELF_CHECK',
  severity: 'MINOR',
  title: '车辆安全检查记录不完整',
  detail: null,
  foundOn: '2021-12-06',
  foundBy: null,
  project: null,
  owner: { id: 'r8', code: 'R-008', nameZh: '徐辛一', nameEn: null },
  dueOn: '2000-01-01',
  state: 'OPEN',
  overdue: true,
  rectifiedOn: null,
  closedOn: null,
  closedBy: null,
  documents: 0,
  mySteps: ['RECTIFIED'],
  revisable: false,
  removable: false,
  version: 3,
};

function show(record: Finding) {
  signedIn('INSPECTION_READ', 'ATTACHMENT_READ');
  server.use(
    http.get(`${SERVICE}/documents`, () =>
      HttpResponse.json({ items: [], total: 0, totalIsExact: true, next: null }),
    ),
  );
  renderPages('/p/demo', [
    {
      path: '/p/$programme',
      element: (
        <>
          <Turn record={record} />
          <FindingSteps record={record} version={'"3"'} />
        </>
      ),
    },
  ]);
}

it('says whose turn it is, and how late', async () => {
  show(open);
  expect(await screen.findByText(/徐辛一应于 2000-01-01 前整改，已逾期/)).toBeVisible();
});

it('lets the owner show what he has put right', async () => {
  const kinds: (string | null)[] = [];
  let sent: unknown;
  let version: string | null = null;
  server.use(
    http.post(`${SERVICE}/documents`, ({ request }) => {
      kinds.push(new URL(request.url).searchParams.get('kind'));
      return HttpResponse.json({}, { status: 201 });
    }),
    http.post(`${SERVICE}/findings/f1/rectification`, async ({ request }) => {
      version = request.headers.get('If-Match');
      sent = await request.json();
      return HttpResponse.json({ ...open, state: 'RECTIFIED' });
    }),
  );
  show(open);
  await userEvent.click(await screen.findByRole('button', { name: /报整改完成/ }));
  const dialog = await screen.findByRole('dialog');
  const chooser = dialog.querySelector('input[type=file]') as HTMLInputElement;
  await userEvent.upload(chooser, new File(['%PDF-'], '照片.pdf', { type: 'application/pdf' }));
  await waitFor(() => expect(kinds).toEqual(['EVIDENCE']));
  await userEvent.type(within(dialog).getByLabelText(/情况说明/), '已补记');
  await userEvent.click(within(dialog).getByRole('button', { name: '报整改完成' }));
  await waitFor(() => expect(sent).toMatchObject({ note: '已补记' }));
  expect(version).toBe('"3"');
});

it('offers only what the service says the reader may do', async () => {
  show({ ...open, state: 'RECTIFIED', mySteps: ['CLOSED', 'REOPENED'], rectifiedOn: '2022-01-08' });
  expect(await screen.findByRole('button', { name: /复核销号/ })).toBeVisible();
  expect(screen.getByRole('button', { name: /退回整改/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /报整改完成/ })).toBeNull();
});

it('offers nothing to those who only read', async () => {
  show({ ...open, mySteps: [] });
  await screen.findByText(/徐辛一/);
  expect(screen.queryByRole('button')).toBeNull();
});
