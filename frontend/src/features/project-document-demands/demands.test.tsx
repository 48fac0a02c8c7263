import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Permission } from '@/api/session';
import { ListPage } from '@/components/list/ListPage';
import { CreatePage } from '@/components/record/CreatePage';
import { RecordPage } from '@/components/record/RecordPage';
import { pageOf } from '@/testing/places';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { projectDocumentDemands } from './demands';

const LIST = '*/api/v1/programmes/demo/project-document-demands';
const demand = { id: 'd1', to: 'ACCEPTED', kind: 'ACCEPTANCE', version: 0 };

function open(path: string, ...permissions: Permission[]) {
  signedIn('PROJECT_READ', ...permissions);
  const at = '/p/$programme/project-document-demands';
  return renderPages(`/p/demo/project-document-demands${path}`, [
    { path: at, element: <ListPage feature={projectDocumentDemands} /> },
    { path: `${at}/new`, element: <CreatePage feature={projectDocumentDemands} /> },
    { path: `${at}/$id`, element: <RecordPage feature={projectDocumentDemands} /> },
  ]);
}

describe('the documents that steps of projects demand', () => {
  let sent: unknown;
  let removed: string | null;

  beforeEach(() => {
    sent = undefined;
    removed = null;
    server.use(
      http.get(LIST, () => HttpResponse.json(pageOf([demand]))),
      http.get(`${LIST}/:id`, () => HttpResponse.json(demand, { headers: { ETag: '"0"' } })),
      http.post(LIST, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(demand, { status: 201 });
      }),
      http.delete(`${LIST}/:id`, ({ request }) => {
        removed = request.headers.get('If-Match');
        return new HttpResponse(null, { status: 204 });
      }),
    );
  });

  it('are read by those who carry projects out, and settled by others', async () => {
    open('', 'PROJECT_WRITE');
    const row = (await screen.findAllByRole('row')).at(-1) as HTMLElement;
    expect(row).toHaveTextContent('已验收');
    expect(screen.queryByRole('link', { name: /新增文件要求/ })).toBeNull();
  });

  it('are demanded of a state on the path', async () => {
    const router = open('/new', 'PROGRAMME_WRITE');
    await userEvent.click(await screen.findByRole('combobox', { name: '转为状态' }));
    expect(screen.queryByTitle('已暂停')).toBeNull();
    await userEvent.click(await screen.findByTitle('已验收'));
    await userEvent.click(screen.getByRole('combobox', { name: '须有文件' }));
    await userEvent.click(await screen.findByTitle('验收'));
    await userEvent.click(screen.getByRole('button', { name: /保\s?存/ }));
    await waitFor(() => expect(sent).toEqual({ to: 'ACCEPTED', kind: 'ACCEPTANCE' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/p/demo/project-document-demands/d1'));
  });

  it('are dropped and never revised', async () => {
    open('/d1', 'PROGRAMME_WRITE');
    expect(await screen.findByRole('heading', { name: '转为“已验收”须有文件：验收' })).toBeVisible();
    expect(screen.queryByRole('link', { name: /编辑/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /删除/ }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: /删\s?除/ }));
    await waitFor(() => expect(removed).toBe('"0"'));
  });
});
