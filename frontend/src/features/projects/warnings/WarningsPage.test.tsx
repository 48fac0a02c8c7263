import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { pageOf } from '@/testing/places';
import { ahead, late } from '@/testing/projects';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { WarningStrip } from './WarningStrip';
import { WarningsPage } from './WarningsPage';

const WARNINGS = '*/programmes/demo/project-warnings';

function open(element = <WarningsPage />) {
  signedIn('PROJECT_READ');
  return renderPages('/p/demo/project-warnings', [{ path: '/p/$programme/project-warnings', element }]);
}

it('tells why, and leads to where it is put right', async () => {
  server.use(
    http.get(WARNINGS, ({ request }) => {
      const kind = new URL(request.url).searchParams.get('kind');
      return HttpResponse.json(pageOf([late, ahead].filter((one) => !kind || one.kind === kind)));
    }),
  );
  const router = open();
  const list = await screen.findByRole('list', { name: '项目预警' });
  const [first, second] = within(list).getAllByRole('listitem');
  expect(first).toHaveTextContent(
    '进度滞后妇幼保健院计划的开工、完工或节点日期已过 21 天柯坪县示例九自 2021-12-21 起',
  );
  expect(second).toHaveTextContent('已付批准金额的 82%，形象进度 65%');
  expect(second).toHaveTextContent('无负责人');
  expect(within(list).getAllByRole('link', { name: '妇幼保健院' })[0]).toHaveAttribute(
    'href',
    '/p/demo/projects/P-001/milestones',
  );
  await userEvent.click(screen.getByText('付款超前于进度', { selector: '.ant-segmented-item-label' }));
  await expect.poll(() => screen.queryByText('进度滞后', { selector: 'li *' })).toBeNull();
  expect(router.state.location.search).toEqual({ kind: 'MONEY_AHEAD_OF_PROGRESS' });
});

it('says that all is well', async () => {
  server.use(http.get(WARNINGS, () => HttpResponse.json(pageOf([]))));
  open();
  expect(await screen.findByText('没有预警，各项目一切正常。')).toBeVisible();
});

it('is told on the overview by its number', async () => {
  server.use(http.get(WARNINGS, () => HttpResponse.json({ ...pageOf([late]), total: 7 })));
  open(<WarningStrip />);
  expect(await screen.findByRole('link', { name: /项目预警\s*7 项/ })).toBeVisible();
});
