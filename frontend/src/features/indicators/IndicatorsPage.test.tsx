import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { donated, FIGURES, hospitals, indicator } from '@/testing/figures';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { IndicatorsPage } from './IndicatorsPage';

const names = () => screen.getAllByRole('rowheader').map((header) => header.textContent);

it('lists every indicator with its exact value, narrowed by area and by name', async () => {
  server.use(
    http.get(FIGURES, () =>
      HttpResponse.json({ asOf: '2021-12-31', items: [indicator(), hospitals, donated] }),
    ),
  );
  signedIn('INDICATOR_READ');
  const router = renderPages('/p/demo/indicators', [
    { path: '/p/$programme/indicators', element: <IndicatorsPage /> },
  ]);
  expect(await screen.findByText('¥9,876,543.21')).toBeVisible();
  await userEvent.click(screen.getByText('结对', { selector: '.ant-segmented-item-label' }));
  expect(router.state.location.search).toEqual({ area: 'TWINNING' });
  expect(names()).toContain('结对医院');
  expect(names()).not.toContain('捐赠款物');
  await userEvent.type(screen.getByRole('searchbox'), '学校');
  expect(await screen.findByText('27 所')).toBeVisible();
  expect(names()).not.toContain('结对医院');
});
