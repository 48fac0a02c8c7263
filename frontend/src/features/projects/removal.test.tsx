import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { RecordPage } from '@/components/record/RecordPage';
import { pageOf } from '@/testing/places';
import { hospital } from '@/testing/projects';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import type { Project } from './head/next';
import { projects } from './projects';

async function open(state: Project['state']) {
  server.use(
    http.get('*/api/v1/programmes/demo/projects/:id', () =>
      HttpResponse.json({ ...hospital, state, nextStates: [] }, { headers: { ETag: '"3"' } }),
    ),
    http.get('*/api/v1/programmes/demo/*', () => HttpResponse.json(pageOf([]))),
  );
  signedIn('PROJECT_READ', 'PROJECT_WRITE');
  renderPages('/p/demo/projects/P-001', [
    { path: '/p/$programme/projects/$id', element: <RecordPage feature={projects} /> },
  ]);
  await screen.findByRole('heading', { name: /妇幼保健院/ });
}

it('is offered as long as a project is a plan', async () => {
  await open('PLANNED');
  expect(screen.getByRole('button', { name: /删除/ })).toBeVisible();
});

it('is not offered once it has taken a step', async () => {
  await open('UNDER_WAY');
  expect(screen.getByRole('link', { name: /编辑/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /删除/ })).toBeNull();
});
