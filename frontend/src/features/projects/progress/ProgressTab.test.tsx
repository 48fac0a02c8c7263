import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { queryClient, SESSION_KEY } from '@/api/client';
import type { Permission } from '@/api/session';
import { setOfficeClock } from '@/lib/officeClock';
import { pageOf } from '@/testing/places';
import { december } from '@/testing/projects';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { ProgressTab } from './ProgressTab';

const REPORTS = '*/api/v1/programmes/demo/progress-reports';

function open(reports = [december], permissions: Permission[] = [], personId: string | null = null) {
  const session = signedIn('PROJECT_READ', ...permissions);
  const programmes = session.programmes.map((one) => ({ ...one, personId }));
  queryClient.setQueryData(SESSION_KEY, { ...session, programmes });
  server.use(
    http.get(REPORTS, ({ request }) => {
      expect(new URL(request.url).searchParams.get('projectId')).toBe('P-001');
      return HttpResponse.json(pageOf(reports));
    }),
  );
  renderPages('/p/demo/projects/x', [
    { path: '/p/$programme/projects/$id', element: <ProgressTab record={{ id: 'P-001' }} /> },
  ]);
}

describe('the progress of a project', () => {
  beforeEach(() => setOfficeClock('2022-01-10T10:00:00+08:00'));

  it('is told month by month, and approved by another than its author', async () => {
    let approved: string | null = null;
    server.use(
      http.post(`${REPORTS}/r12/approval`, ({ request }) => {
        approved = request.headers.get('If-Match');
        return HttpResponse.json({ ...december, state: 'APPROVED' });
      }),
    );
    open([december], ['PROJECT_WRITE', 'PROJECT_APPROVE'], 'R-001');
    const [month] = await screen.findAllByRole('listitem');
    expect(month).toHaveTextContent('2021-1265%待审核');
    await userEvent.click(screen.getByRole('button', { name: /审核通过/ }));
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: '审核通过' }),
    );
    await waitFor(() => expect(approved).toBe('"1"'));
  });

  it('is not approved by its author', async () => {
    open([december], ['PROJECT_WRITE', 'PROJECT_APPROVE'], 'R-009');
    expect(await screen.findByRole('button', { name: /退回/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /审核通过/ })).toBeNull();
  });

  it('says why a report was given back, and takes it again', async () => {
    open([{ ...december, state: 'RETURNED', returnReason: '请补照片' }], ['PROJECT_WRITE']);
    expect(await screen.findByText('退回原因：请补照片')).toBeVisible();
    expect(screen.getByRole('button', { name: /提交审核/ })).toBeVisible();
  });

  it('is reported for this month, of this project', async () => {
    let sent: unknown;
    server.use(
      http.post(REPORTS, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(december, { status: 201 });
      }),
    );
    open([], ['PROJECT_WRITE']);
    await userEvent.click(await screen.findByRole('button', { name: /填写月报/ }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('形象进度（%）'), '70');
    await userEvent.type(within(dialog).getByLabelText('进展情况'), '设备进场。');
    await userEvent.click(within(dialog).getByRole('button', { name: /保\s?存/ }));
    await waitFor(() =>
      expect(sent).toEqual({
        projectId: 'P-001',
        month: '2022-01-01',
        physicalPercent: 70,
        narrative: '设备进场。',
        attachmentIds: [],
      }),
    );
  });
});
