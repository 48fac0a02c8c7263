import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Permission } from '@/api/session';
import { setOfficeClock } from '@/lib/officeClock';
import { pageOf } from '@/testing/places';
import { camels, cny, hospital, late } from '@/testing/projects';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import type { Project } from './next';
import { ProjectHead } from './ProjectHead';
import { ProjectSteps } from './ProjectSteps';

const SERVICE = '*/api/v1/programmes/demo';

function open(project: Project, ...permissions: Permission[]) {
  signedIn('PROJECT_READ', ...permissions);
  renderPages('/p/demo/projects/x', [
    {
      path: '/p/$programme/projects/$id',
      element: (
        <>
          <ProjectSteps record={project} version='"3"' />
          <ProjectHead record={project} />
        </>
      ),
    },
  ]);
}

const next = () => screen.findByRole('region', { name: /下一步/ });

describe('the head of a project', () => {
  let sent: unknown;

  beforeEach(() => {
    setOfficeClock('2022-01-10T10:00:00+08:00');
    server.use(
      http.get(`${SERVICE}/project-milestones`, () => HttpResponse.json({ ...pageOf([]), total: 2 })),
      http.get(`${SERVICE}/project-document-demands`, () =>
        HttpResponse.json(pageOf([{ id: 'n1', to: 'ACCEPTED', kind: 'ACCEPTANCE', version: 0 }])),
      ),
      http.get(`${SERVICE}/documents`, () => HttpResponse.json(pageOf([]))),
      http.get(`${SERVICE}/project-warnings`, () => HttpResponse.json(pageOf([late]))),
      http.post(`${SERVICE}/projects/:id/transitions`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(hospital);
      }),
    );
  });

  it('tells what comes next, by when and by whom, and what it lacks', async () => {
    open(hospital);
    const region = await next();
    expect(region).toHaveTextContent('下一步 完工计划 2021-12-31 前');
    expect(region).toHaveTextContent('负责人 示例九');
    expect(await within(region).findByRole('link', { name: /还有 2 个节点未完成/ })).toHaveAttribute(
      'href',
      '/p/demo/projects/P-001/milestones',
    );
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('warns with the reason', async () => {
    open(hospital);
    expect(await screen.findByRole('region', { name: '预警（1 项）' })).toHaveTextContent('已过 21 天');
  });

  it('puts sources of investment beside each other and never in one sum', async () => {
    open(hospital);
    const region = await screen.findByRole('region', { name: '总投资' });
    expect(
      within(region)
        .getAllByRole('definition')
        .map((one) => one.textContent),
    ).toEqual(['¥4,000万', '¥5亿']);
    expect(region).not.toHaveTextContent('5.4');
  });

  it('offers acceptance only to those who may accept, and asks for its record', async () => {
    open(camels, 'PROJECT_WRITE', 'PROJECT_APPROVE');
    await userEvent.click(await screen.findByRole('button', { name: '验收' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('验收单位'), '县住建局');
    await userEvent.type(within(dialog).getByLabelText('验收金额（元）'), '3000万');
    await userEvent.click(within(dialog).getByRole('button', { name: '验收' }));
    await waitFor(() =>
      expect(sent).toEqual({
        to: 'ACCEPTED',
        on: '2022-01-10',
        acceptance: { acceptedBy: '县住建局', acceptedAmount: cny('30000000.00') },
      }),
    );
  });

  it('says which document is missing', async () => {
    open(camels, 'ATTACHMENT_READ');
    expect(await within(await next()).findByRole('link', { name: '缺少文件：验收' })).toHaveAttribute(
      'href',
      '/p/demo/projects/P-012/documents',
    );
  });

  it('does not offer it to those who carry it out', async () => {
    open(camels, 'PROJECT_WRITE');
    expect(await next()).toHaveTextContent('实施人员不得自行验收');
    expect(screen.queryByRole('button', { name: '验收' })).toBeNull();
  });

  it('asks to whom an accepted project is handed over', async () => {
    open({ ...camels, state: 'ACCEPTED', nextStates: ['IN_USE'] }, 'PROJECT_WRITE', 'ORGANISATION_READ');
    server.use(http.get(`${SERVICE}/organisations`, () => HttpResponse.json(pageOf([]))));
    server.use(http.get(`${SERVICE}/organisations/:id`, () => HttpResponse.json(camels.recipient)));
    await userEvent.click(await screen.findByRole('button', { name: '移交使用' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText('签收人'), '示例接收人');
    await userEvent.click(within(dialog).getByRole('button', { name: '移交使用' }));
    await waitFor(() =>
      expect(sent).toEqual({
        to: 'IN_USE',
        on: '2022-01-10',
        handOver: { recipientId: 'health', signatory: '示例接收人' },
      }),
    );
  });

  describe('that waits for its approval', () => {
    const waiting: Project = {
      ...hospital,
      state: 'PLANNED',
      stateOn: null,
      approvedByPlan: false,
      nextStates: ['APPROVED', 'CANCELLED'],
    };
    const step = () => screen.queryByRole('button', { name: '批准立项' });

    it('is approved by who may, and has not registered it', async () => {
      open(waiting, 'PROJECT_WRITE', 'PROJECT_APPROVE');
      expect(await next()).toHaveTextContent('由登记人以外的指挥长批准');
      expect(await next()).toHaveTextContent('您可以办理');
      expect(step()).toBeInTheDocument();
    });

    it('is not offered to those who carry it out', async () => {
      open(waiting, 'PROJECT_WRITE');
      expect(await next()).not.toHaveTextContent('您可以办理');
      expect(step()).toBeNull();
      expect(screen.getByRole('button', { name: '取消项目' })).toBeInTheDocument();
    });

    it('says to who registered it that somebody else approves it', async () => {
      const registeredBy = { accountId: '1', personId: null, name: '张三' };
      open({ ...waiting, registeredBy }, 'PROJECT_WRITE', 'PROJECT_APPROVE');
      expect(await next()).toHaveTextContent('项目是您登记的，须由另一人批准');
      expect(step()).toBeNull();
    });

    it('needs nobody’s word where a plan in force gives it money', async () => {
      open({ ...waiting, approvedByPlan: true }, 'PROJECT_WRITE');
      expect(await next()).toHaveTextContent('由项目专员或指挥长办理');
      expect(step()).toBeInTheDocument();
    });

    it('needs it again where the plans give it nothing any more', async () => {
      open({ ...waiting, approvedByPlan: true, approvedAmount: cny('0.00') }, 'PROJECT_WRITE');
      await next();
      expect(step()).toBeNull();
    });
  });

  it('is silent once nothing comes next', async () => {
    open({ ...camels, state: 'EVALUATED', nextStates: [] });
    await screen.findByRole('region', { name: '预警（1 项）' });
    expect(screen.queryByRole('region', { name: /下一步/ })).toBeNull();
  });
});
