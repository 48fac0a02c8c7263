import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { RecordPage } from '@/components/record/RecordPage';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { meetings } from './meetings';

const MEETING = '*/api/v1/programmes/demo/meetings/m1';
const SHEET = '*/api/v1/programmes/demo/meeting-attendances';

const meeting = {
  id: 'm1',
  code: 'XX-2021-03',
  kind: 'STUDY',
  titleZh: '专题学习',
  titleEn: null,
  place: '会议室',
  startsAt: '2021-03-12T12:00:00Z',
  endsAt: '2021-03-12T13:30:00Z',
  branch: null,
  minutes: null,
  cancelledAt: null,
  cancelReason: null,
  state: 'HELD',
  expected: 3,
  present: 0,
  excused: 0,
  absent: 0,
  version: 4,
};

const expected = (id: string, nameZh: string) => ({
  id: `a-${id}`,
  meeting: { id: 'm1', code: 'XX-2021-03', nameZh: '专题学习', nameEn: null },
  startsAt: meeting.startsAt,
  person: { id, code: id, nameZh, nameEn: null },
  attendance: null,
  reason: null,
});

function open(
  page = { items: [expected('p1', '张三'), expected('p2', '李四'), expected('p3', '王五')] },
  state = 'HELD',
) {
  server.use(
    http.get(MEETING, () => HttpResponse.json({ ...meeting, state }, { headers: { ETag: '"4"' } })),
    http.get(SHEET, () =>
      HttpResponse.json({ total: page.items.length, totalIsExact: true, next: null, ...page }),
    ),
  );
  return renderPages('/p/demo/meetings/m1/attendance', [
    { path: '/p/$programme/meetings', element: <p>the list</p> },
    { path: '/p/$programme/meetings/$id/$tab', element: <RecordPage feature={meetings} /> },
  ]);
}

it('records everybody present except those marked, in one go', async () => {
  const sent: { body: unknown; version: string | null }[] = [];
  server.use(
    http.put(`${MEETING}/attendance`, async ({ request }) => {
      sent.push({ body: await request.json(), version: request.headers.get('If-Match') });
      return HttpResponse.json(meeting);
    }),
  );
  signedIn('TEAM_READ', 'TEAM_WRITE');
  open();
  const li = await screen.findByRole('radiogroup', { name: '李四的到会情况' });
  await userEvent.click(within(li).getByText('请假'));
  await userEvent.click(screen.getByRole('button', { name: '其余 2 人全部到会' }));
  await userEvent.click(screen.getByRole('button', { name: '保存 3 人' }));
  expect(await screen.findByText('请写明原因')).toBeVisible();
  expect(sent).toEqual([]);
  await userEvent.type(screen.getByLabelText('李四未到的原因'), '值班');
  await userEvent.click(screen.getByRole('button', { name: '保存 3 人' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    version: '"4"',
    body: {
      entries: [
        { personId: 'p1', attendance: 'PRESENT' },
        { personId: 'p2', attendance: 'EXCUSED', reason: '值班' },
        { personId: 'p3', attendance: 'PRESENT' },
      ],
    },
  });
});

it('says why somebody cannot be taken off the list', async () => {
  server.use(
    http.delete(`${MEETING}/expected/p1`, () =>
      HttpResponse.json({ detail: '会议已经开始。' }, { status: 409 }),
    ),
  );
  signedIn('TEAM_READ', 'TEAM_WRITE');
  open({ items: [expected('p1', '张三')] }, 'PLANNED');
  const row = (await screen.findByText('张三')).closest('tr') as HTMLElement;
  await userEvent.click(within(row).getByRole('button'));
  expect(await screen.findByText('会议已经开始。')).toBeVisible();
});

it('shows others only what they may see, and nothing to fill in', async () => {
  signedIn('TEAM_READ');
  open({ items: [expected('p1', '张三')] });
  expect(await screen.findByText('张三')).toBeVisible();
  expect(screen.queryByRole('radiogroup')).toBeNull();
});
