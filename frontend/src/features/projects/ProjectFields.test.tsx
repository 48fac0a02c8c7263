import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Permission } from '@/api/session';
import { RecordForm } from '@/components/form/RecordForm';
import { pageOf } from '@/testing/places';
import { hospital } from '@/testing/projects';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import type { Project } from './head/next';
import { ProjectFields } from './ProjectFields';
import { projects } from './projects';

const LABEL = '批准金额（元）';

function edit(project: Project, ...permissions: Permission[]) {
  signedIn('PROJECT_READ', 'PROJECT_WRITE', ...permissions);
  renderPages('/p/demo/projects/x/edit', [
    {
      path: '/p/$programme/projects/$id/edit',
      element: (
        <RecordForm
          words="projects"
          draftKey="x"
          initial={{ values: projects.toDraft(project) }}
          save={() => Promise.resolve()}
          onSaved={() => undefined}
          onCancel={() => undefined}
        >
          <ProjectFields record={project} />
        </RecordForm>
      ),
    },
  ]);
}

describe('what was approved for a project, in its form', () => {
  beforeEach(() => {
    server.use(http.get('*/api/v1/programmes/demo/*', () => HttpResponse.json(pageOf([]))));
  });

  it.each([
    ['the plan says so', hospital, ['PROJECT_APPROVE'], '以计划为准'],
    [
      'the work has ended',
      { ...hospital, approvedByPlan: false, state: 'ACCEPTED' },
      ['PROJECT_APPROVE'],
      '不再更改',
    ],
    ['it is not the reader’s to say', { ...hospital, approvedByPlan: false }, [], '只能由指挥长更改'],
    [
      'the reader registered it',
      { ...hospital, approvedByPlan: false, registeredBy: { accountId: '1', personId: null, name: '张三' } },
      ['PROJECT_APPROVE'],
      '须由另一人更改',
    ],
  ] as [string, Project, Permission[], string][])(
    'is shown with the reason where %s',
    async (_, project, may, why) => {
      edit(project, ...may);
      expect(await screen.findByText(new RegExp(why))).toBeInTheDocument();
      expect(screen.getByText('40,000,000.00')).toBeInTheDocument();
      expect(screen.queryByRole('textbox', { name: LABEL })).toBeNull();
    },
  );

  it('is typed in by who may approve', async () => {
    edit({ ...hospital, approvedByPlan: false }, 'PROJECT_APPROVE');
    expect(await screen.findByRole('textbox', { name: LABEL })).toHaveValue('40,000,000.00');
  });

  it('is typed in by anybody as long as nothing is approved', async () => {
    edit({ ...hospital, approvedByPlan: false, state: 'PLANNED' });
    expect(await screen.findByRole('textbox', { name: LABEL })).toBeInTheDocument();
  });
});
