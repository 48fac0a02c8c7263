import { createEvent, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Permission } from '@/api/session';
import { donated, FIGURES, hospitals, indicator, nothingYet, OVERVIEW, overview } from '@/testing/figures';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { DashboardPage } from './DashboardPage';

const READERS: Permission[] = ['INDICATOR_READ', 'PROJECT_READ', 'PAIR_READ', 'DONATION_READ'];

function answer(items = [indicator(), hospitals, donated], series = overview) {
  server.use(
    http.get(FIGURES, () => HttpResponse.json({ asOf: '2021-12-31', items })),
    http.get(OVERVIEW, () => HttpResponse.json(series)),
  );
}

function open(address = '/p/demo', permissions = READERS) {
  signedIn(...permissions);
  return renderPages(address, [
    { path: '/p/$programme', element: <DashboardPage /> },
    { path: '/p/$programme/indicators/$code', element: <p>the records</p> },
    { path: '/p/$programme/projects', element: <p>the projects</p> },
  ]);
}

describe('the dashboard', () => {
  it('leads from 27 to the records behind it in one click', async () => {
    answer();
    const router = open();
    const figure = await screen.findByRole('link', { name: /结对学校/ });
    expect(figure).toHaveTextContent('结对学校27所截至 2021-12-31');
    await userEvent.click(figure);
    expect(await screen.findByText('the records')).toBeVisible();
    expect(router.state.location.pathname).toBe('/p/demo/indicators/TW-6');
  });

  it('shows a figure without records as absent, not as zero', async () => {
    answer();
    open();
    const figure = await screen.findByRole('link', { name: /结对医院/ });
    expect(figure).toHaveTextContent('—尚无记录');
    expect(figure).not.toHaveTextContent('0家');
  });

  it('rounds for the eye, and copies every digit', async () => {
    answer();
    open();
    const figure = await screen.findByRole('link', { name: /捐赠款物/ });
    expect(figure).toHaveTextContent('987.65万元');
    const copied = new Map<string, string>();
    const copy = createEvent.copy(figure, {
      clipboardData: { setData: (type: string, text: string) => copied.set(type, text) },
    });
    fireEvent(figure, copy);
    expect(copied.get('text/plain')).toBe('¥9,876,543.21');
  });

  it('has a table behind every picture, whose cells open the filtered list', async () => {
    answer();
    const router = open();
    const card = await screen.findByRole('region', { name: '各工程资金' });
    await userEvent.click(within(card).getByRole('button', { name: /以表格显示/ }));
    const table = within(card).getByRole('table', { name: '各工程资金' });
    expect(within(table).getByRole('row', { name: /未归入工程/ })).toHaveTextContent('¥3,000,000.00¥0.00');
    await userEvent.click(within(table).getByRole('link', { name: '¥37,123,456.00' }));
    expect(await screen.findByText('the projects')).toBeVisible();
    expect(router.state.location.search).toEqual({ termId: 't1' });
  });

  it('offers no way into a list the reader may not open', async () => {
    answer();
    open('/p/demo', ['INDICATOR_READ']);
    const card = await screen.findByRole('region', { name: '各工程资金' });
    await userEvent.click(within(card).getByRole('button', { name: /以表格显示/ }));
    expect(within(card).getByText('¥37,123,456.00')).toBeVisible();
    expect(within(card).queryByRole('link')).toBeNull();
  });

  it('asks for the day in the address, and passes it on to the records', async () => {
    const asked: (string | null)[] = [];
    answer();
    server.use(
      http.get(FIGURES, ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('asOf'));
        return HttpResponse.json({ asOf: '2020-06-30', items: [indicator({ asOf: '2020-06-30' })] });
      }),
    );
    open('/p/demo?asOf=2020-06-30');
    const figure = await screen.findByRole('link', { name: /结对学校/ });
    expect(figure).toHaveAttribute('href', '/p/demo/indicators/TW-6?asOf=2020-06-30');
    expect(screen.getByLabelText('截至')).toHaveValue('2020-06-30');
    expect(asked).toEqual(['2020-06-30']);
  });

  it('says what to enter next when nothing is recorded', async () => {
    answer([hospitals, indicator({ value: 0 })], nothingYet);
    open();
    const steps = await screen.findByRole('region', { name: '还没有数据，先录入这些' });
    const links = within(steps).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/p/demo/projects',
      '/p/demo/pairs',
      '/p/demo/donations',
    ]);
    expect(screen.queryByRole('region', { name: '各工程资金' })).toBeNull();
  });

  it('says what went wrong with a number to quote, and tries again', async () => {
    answer();
    server.use(
      http.get(
        FIGURES,
        () => HttpResponse.json({ detail: '服务出错，请重试。', requestId: 'req-7' }, { status: 500 }),
        { once: true },
      ),
    );
    open();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('服务出错，请重试。');
    expect(alert).toHaveTextContent('req-7');
    await userEvent.click(within(alert).getByRole('button', { name: /重.*试/ }));
    expect(await screen.findByRole('link', { name: /结对学校/ })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
