import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { setOfficeClock } from '@/lib/officeClock';
import { writePreference } from '@/lib/preferences';
import { pageOf } from '@/testing/places';
import { camels, camelsLine, hospital, hospitalLine } from '@/testing/projects';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { TimelinePage } from './TimelinePage';

function answer(items = [hospitalLine, camelsLine], more = false) {
  const asked: string[] = [];
  server.use(
    http.get('*/programmes/demo/project-timeline', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items, more });
    }),
    http.get('*/programmes/demo/projects', () => HttpResponse.json(pageOf([hospital, camels]))),
  );
  return asked;
}

function open(search = '') {
  signedIn('PROJECT_READ');
  return renderPages(`/p/demo/project-timeline${search}`, [
    { path: '/p/$programme/project-timeline', element: <TimelinePage /> },
    { path: '/p/$programme/projects/$id', element: <p>the project</p> },
  ]);
}

const lines = async () =>
  within(await screen.findByRole('list', { name: '项目进度图' })).getAllByRole('listitem');
const many = Array.from({ length: 1000 }, (_, i) => ({ ...hospitalLine, id: `p${i}`, nameZh: `项目 ${i}` }));

describe('the timeline', () => {
  beforeEach(() => setOfficeClock('2022-01-10T10:00:00+08:00'));

  it('shows projects below their flagships, told in words as well as drawn', async () => {
    answer();
    open();
    await screen.findByRole('link', { name: /^石榴籽/ });
    expect((await lines()).map(({ textContent }) => textContent)).toEqual([
      '石榴籽（1 个）',
      expect.stringContaining('计划 2021-03-01 至 2021-12-31；2021-04-01 开工；形象进度 65%；节点 1/2'),
      '未归类（1 个）',
      expect.stringContaining('实际 2021-04-01 至 2021-11-30'),
    ]);
    expect(screen.getByTitle('竣工 · 2021-12-20 · 已逾期')).toBeInTheDocument();
  });

  it('is grouped and narrowed in the address', async () => {
    const asked = answer();
    const router = open('?group=place&state=UNDER_WAY');
    expect((await lines())[0]).toHaveTextContent('柯坪县（1 个）');
    expect(asked).toEqual(['?state=UNDER_WAY']);
    await userEvent.click(screen.getByText('不分组'));
    expect(router.state.location.search).toEqual({ group: 'none', state: 'UNDER_WAY' });
    expect(await lines()).toHaveLength(2);
  });

  it('is walked through with the keys, one stop for the tabulator', async () => {
    answer();
    const router = open('?group=none');
    const first = await screen.findByRole('link', { name: /妇幼保健院/ });
    first.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: /骆驼/ })).toHaveFocus();
    expect(first).toHaveAttribute('tabindex', '-1');
    await userEvent.keyboard('{Home}');
    expect(first).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('the project')).toBeVisible();
    expect(router.state.location.pathname).toBe('/p/demo/projects/P-001');
  });

  it('draws of a thousand projects those in sight, and reaches the last', async () => {
    answer(many, true);
    open('?group=none');
    await screen.findByRole('link', { name: /项目 0计/ });
    const drawn = await lines();
    expect(drawn.length).toBeLessThan(60);
    expect(drawn[0]).toHaveAttribute('aria-setsize', '1000');
    expect(screen.getByText(/只显示了最早开始的 1000 个项目/)).toBeVisible();
  });

  it('has a table behind it', async () => {
    writePreference('chart.timeline.table', true);
    answer();
    open();
    const row = await screen.findByRole('row', { name: /妇幼保健院/ });
    expect(row).toHaveTextContent('P-001妇幼保健院实施中2021-03-012021-12-312021-04-01—未填写65%1/2');
  });

  it('says so when there is nothing', async () => {
    answer([]);
    open();
    expect(await screen.findByText('还没有项目。')).toBeVisible();
  });
});
