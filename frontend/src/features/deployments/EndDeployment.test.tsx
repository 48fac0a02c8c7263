import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { components } from '@/api/schema';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { EndDeployment } from './EndDeployment';

type Deployment = components['schemas']['DeploymentView'];
type Holding = components['schemas']['Holding'];

const deployment = { id: 'd-1', state: 'ON_POST' } as Deployment;
const grid: Holding = {
  record: 'grid-leaderships',
  recordId: 'l-1',
  titleZh: '网格长：柯坪片区',
  titleEn: 'Leader of Keping Area',
  fate: 'GOES_ON',
};
const leave: Holding = {
  record: 'leaves',
  recordId: 'a-1',
  titleZh: '请假：探亲',
  titleEn: 'Leave: family visit',
  fate: 'SETTLE_FIRST',
};
const branch: Holding = {
  record: 'branch-memberships',
  recordId: 'b-1',
  titleZh: '临时党支部：党员',
  titleEn: 'Branch: member',
  fate: 'ENDS',
};

/** Opens the dialog for somebody who holds these. */
async function open(...held: Holding[]) {
  signedIn('PERSON_READ', 'PERSON_WRITE');
  server.use(
    http.get('*/deployments/d-1/holdings', () => HttpResponse.json(held)),
    http.get('*/people', () => HttpResponse.json({ items: [], total: 0, totalIsExact: true })),
  );
  renderPages('/p/demo/deployments', [
    { path: '/p/$programme/deployments', element: <EndDeployment record={deployment} /> },
  ]);
  await userEvent.click(await screen.findByRole('button', { name: '结束派驻' }));
  return screen.findByRole('dialog');
}

it('asks for a successor when something goes on', async () => {
  const dialog = await open(grid);
  const passed = await within(dialog).findByRole('region', { name: '移交接任人' });
  expect(within(passed).getByRole('link', { name: '网格长：柯坪片区' })).toHaveAttribute(
    'href',
    '/p/demo/grid-leaderships/l-1',
  );
  expect(within(dialog).getByText('接任人')).toBeInTheDocument();
});

it('tells apart what must be settled first', async () => {
  const dialog = await open(leave);
  const first = await within(dialog).findByRole('region', { name: '须先办结' });
  expect(within(first).getByRole('link', { name: '请假：探亲' })).toBeInTheDocument();
  expect(within(dialog).queryByText('接任人')).toBeNull();
});

it('asks for nobody to take over what ends', async () => {
  const dialog = await open(branch);
  const ending = await within(dialog).findByRole('region', { name: '随派驻结束而终止' });
  expect(within(ending).getByRole('link', { name: '临时党支部：党员' })).toHaveAttribute(
    'href',
    '/p/demo/branch-memberships/b-1',
  );
  expect(within(dialog).queryByText('接任人')).toBeNull();
});

it('asks for nobody when nothing is held', async () => {
  const dialog = await open();
  expect(within(dialog).queryByText('接任人')).toBeNull();
  expect(within(dialog).queryByRole('region')).toBeNull();
});
