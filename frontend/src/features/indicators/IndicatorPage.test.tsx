import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Permission } from '@/api/session';
import { donated, FIGURES, hospitals, indicator, school } from '@/testing/figures';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { IndicatorPage } from './IndicatorPage';
import type { Indicator } from './queries';

function open(one: Indicator, permissions: Permission[] = ['INDICATOR_READ', 'INDICATOR_RECORDS_READ']) {
  server.use(http.get(`${FIGURES}/${one.code}`, () => HttpResponse.json(one)));
  signedIn(...permissions);
  return renderPages(`/p/demo/indicators/${one.code}?asOf=2021-12-31`, [
    { path: '/p/$programme/indicators/$code', element: <IndicatorPage /> },
    { path: '/p/$programme/organisations/$id', element: <p>the school</p> },
  ]);
}

function records(items = [school], total = items.length) {
  const asked: string[] = [];
  server.use(
    http.get(`${FIGURES}/:code/records`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items, total, totalIsExact: true, next: null });
    }),
  );
  return asked;
}

describe('an indicator', () => {
  it('states how it is counted, and opens the records behind it', async () => {
    const asked = records([school], 27);
    open(indicator());
    expect(await screen.findByText('一所学校只计一次')).toBeVisible();
    expect(screen.getByText('截至 2021-12-31')).toBeVisible();
    const row = await screen.findByRole('row', { name: /湖州示例小学/ });
    expect(await screen.findByText('共 27 条')).toBeVisible();
    expect(asked[0]).toContain('asOf=2021-12-31');
    // Nothing in these records has a date or an amount, so there are no columns of dashes.
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
      '编号',
      '名称',
      '地区',
    ]);
    await userEvent.click(within(row).getByText('吴兴区'));
    expect(await screen.findByText('the school')).toBeVisible();
  });

  it('searches among its records, and the address says so', async () => {
    const asked = records();
    const router = open(indicator());
    await userEvent.type(await screen.findByRole('searchbox'), '示例');
    await waitFor(() => expect(router.state.location.search).toEqual({ asOf: '2021-12-31', q: '示例' }));
    await waitFor(() => expect(decodeURIComponent(asked.at(-1) ?? '')).toContain('q=示例'));
  });

  it('tells who may not see the records that there are some', async () => {
    open(indicator(), ['INDICATOR_READ']);
    expect(await screen.findByText('27')).toBeVisible();
    expect(screen.getByText(/没有查看背后记录的权限/)).toBeVisible();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('explains a dash', async () => {
    records([]);
    open(hospitals);
    expect(await screen.findByRole('img', { name: '尚无记录' })).toHaveTextContent('—');
    expect(screen.getByText(/这不等于零/)).toBeVisible();
  });

  it('says how much it leaves out, and what the exact value is', async () => {
    records();
    open({ ...donated, incomplete: true, leftOut: 3 });
    expect(await screen.findByText('3 条记录未能计入')).toBeVisible();
    expect(screen.getByText(/准确值 ¥9,876,543.21/)).toBeVisible();
  });
});
