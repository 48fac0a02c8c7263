import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { components } from '@/api/schema';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { ProjectsTab } from './ProjectsTab';

const LINKS = '*/api/v1/programmes/demo/village-projects';
const village = { id: 'v1', code: 'KP-VIL-01', nameZh: '示例一村', nameEn: null };
const linked = {
  id: 'l1',
  village,
  project: { id: 'x1', code: 'XM-1', nameZh: '示例项目', nameEn: null },
  state: 'UNDER_WAY',
  linked: true,
  version: 2,
};

it('says why a project cannot be unlinked', async () => {
  server.use(
    http.get(LINKS, () => HttpResponse.json({ items: [linked], total: 1, totalIsExact: true, next: null })),
    http.delete(`${LINKS}/l1`, () => HttpResponse.json({ detail: '关联已被他人修改。' }, { status: 412 })),
  );
  signedIn('VILLAGE_READ', 'VILLAGE_WRITE', 'PROJECT_READ');
  const record = { id: 's1', village } as components['schemas']['StationView'];
  renderPages('/p/demo', [{ path: '/p/$programme', element: <ProjectsTab record={record} /> }]);
  await userEvent.click(await screen.findByRole('button', { name: '取消关联：示例项目' }));
  await userEvent.click(await screen.findByRole('button', { name: /确.*定/ }));
  expect(await screen.findByText('关联已被他人修改。')).toBeVisible();
});
