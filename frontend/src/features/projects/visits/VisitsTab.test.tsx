import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { setOfficeClock } from '@/lib/officeClock';
import { pageOf } from '@/testing/places';
import { visit } from '@/testing/projects';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { VisitsTab } from './VisitsTab';

const VISITS = '*/api/v1/programmes/demo/site-visits';

function open() {
  renderPages('/p/demo/projects/x', [
    { path: '/p/$programme/projects/$id', element: <VisitsTab record={{ id: 'P-001' }} /> },
  ]);
}

beforeEach(() => {
  setOfficeClock('2022-01-10T10:00:00+08:00');
  server.use(http.get(VISITS, () => HttpResponse.json(pageOf([visit]))));
});

it('is recorded with a day, a note and photos, and without a place', async () => {
  let sent: unknown;
  server.use(
    http.post('*/programmes/demo/attachments', () => HttpResponse.json({ id: 'a9' }, { status: 201 })),
    http.post(VISITS, async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(visit, { status: 201 });
    }),
  );
  signedIn('PROJECT_READ', 'SITE_VISIT_WRITE', 'ATTACHMENT_WRITE');
  open();
  await userEvent.click(await screen.findByRole('button', { name: /现场打卡/ }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByLabelText('现场情况'), '安全网已补。');
  const chooser = dialog.querySelector('input[type=file]') as HTMLInputElement;
  await userEvent.upload(chooser, new File(['photo'], 'photo.jpg', { type: 'image/jpeg' }));
  await within(dialog).findByRole('img', { name: '照片 1' });
  // Those who keep no projects write for themselves.
  expect(within(dialog).queryByLabelText('到场人')).toBeNull();
  await userEvent.click(within(dialog).getByRole('button', { name: /保\s?存/ }));
  await waitFor(() =>
    expect(sent).toEqual({
      projectId: 'P-001',
      visitedOn: '2022-01-10',
      note: '安全网已补。',
      attachmentIds: ['a9'],
    }),
  );
});

it('is read by those who may not write', async () => {
  signedIn('PROJECT_READ');
  open();
  expect(await screen.findByText(visit.note)).toBeVisible();
  expect(screen.getByText('示例八')).toBeVisible();
  expect(screen.queryByRole('button', { name: /现场打卡/ })).toBeNull();
});
