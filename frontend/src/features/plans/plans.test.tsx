import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Permission } from '@/api/session';
import { RecordPage } from '@/components/record/RecordPage';
import { plan, share, yuan } from '@/testing/money';
import { pageOf } from '@/testing/places';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { plans } from './plans';

const PLANS = '*/api/v1/programmes/demo/plans';
const named = (code: string, nameZh: string) => ({ id: code, code, nameZh, nameEn: null });

const line = {
  id: 'l1',
  project: named('P-001', '妇幼保健院'),
  place: named('652929', '柯坪县'),
  category: { ...named('CAT', '民生类'), classification: named('F', '资金分类') },
  amount: yuan('640000.00'),
  note: null,
  version: 0,
};

let kept = plan();

function open(address: string, ...permissions: Permission[]) {
  signedIn('PLAN_READ', ...permissions);
  server.use(
    http.get(`${PLANS}/pl1`, () => HttpResponse.json(kept, { headers: { ETag: '"3"' } })),
    http.get(`${PLANS}/pl1/lines`, () => HttpResponse.json(pageOf([line]))),
    http.get(`${PLANS}/pl1/lines/l1`, () => HttpResponse.json(line, { headers: { ETag: '"0"' } })),
    http.get('*/demo/projects/P-001', () => HttpResponse.json(line.project)),
    http.get('*/demo/terms', () => HttpResponse.json(pageOf([line.category]))),
  );
  renderPages(address, [
    { path: '/p/$programme/plans/$id', element: <RecordPage feature={plans} /> },
    { path: '/p/$programme/plans/$id/$tab', element: <RecordPage feature={plans} /> },
  ]);
}

describe('a plan', () => {
  it('shows what a changed line makes of the shares, beside the lines', async () => {
    kept = plan();
    server.use(
      http.put(`${PLANS}/pl1/lines/l1`, () => {
        kept = plan({ shares: [share('LIVELIHOOD', 873), share('COUNTY', 812)] });
        return HttpResponse.json(line);
      }),
    );
    open('/p/demo/plans/pl1/lines', 'PLAN_WRITE');
    const beside = await screen.findByRole('complementary', { name: '计划总额' });
    expect(beside).toHaveTextContent('县及以下占比! 64%，低于要求');
    await userEvent.click(screen.getByRole('button', { name: '编辑：妇幼保健院 · 民生类' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(await within(dialog).findByRole('button', { name: /保\s*存/ }));
    await waitFor(() => expect(beside).toHaveTextContent('县及以下占比✓ 81.2%，达到要求'));
  });

  it('is not changed once it is in force', async () => {
    kept = plan({ state: 'APPROVED', approvedOn: '2022-01-05', approvedBy: '指挥长' });
    open('/p/demo/plans/pl1/lines', 'PLAN_WRITE');
    await screen.findByRole('complementary', { name: '计划总额' });
    expect(screen.queryByRole('button', { name: '添加一行' })).toBeNull();
    expect(screen.getByRole('button', { name: '调整计划' })).toBeVisible();
  });

  it('asks for a reason of each share that is below, and sends it with its code', async () => {
    kept = plan();
    let sent: unknown;
    let version: string | null = null;
    server.use(
      http.post(`${PLANS}/pl1/approval`, async ({ request }) => {
        sent = await request.json();
        version = request.headers.get('If-Match');
        return HttpResponse.json(kept);
      }),
    );
    open('/p/demo/plans/pl1', 'PLAN_APPROVE');
    await userEvent.click(await screen.findByRole('button', { name: '批准' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/县及以下占比为 64%，低于 80%/)).toBeInTheDocument();
    expect(within(dialog).queryByText(/民生项目占比为/)).toBeNull();
    await userEvent.type(within(dialog).getByLabelText('低于要求的原因'), '续建项目集中付款');
    await userEvent.click(within(dialog).getByRole('button', { name: '批准' }));
    await waitFor(() =>
      expect(sent).toEqual({ shareReasons: [{ code: 'COUNTY', reason: '续建项目集中付款' }] }),
    );
    expect(version).toBe('"3"');
  });
});
