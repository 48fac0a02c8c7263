import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { DocumentsButton } from './DocumentsButton';

const SERVICE = '*/api/v1/programmes/demo/documents';

function open() {
  const owner = { recordType: 'project-milestone', recordId: 'm1' };
  renderPages('/p/demo', [
    { path: '/p/$programme', element: <DocumentsButton owner={owner} name="主体封顶" /> },
  ]);
}

it('opens the documents of a line', async () => {
  signedIn('ATTACHMENT_READ');
  server.use(
    http.get(SERVICE, ({ request }) => {
      const { searchParams } = new URL(request.url);
      expect([searchParams.get('recordType'), searchParams.get('recordId')]).toEqual([
        'project-milestone',
        'm1',
      ]);
      return HttpResponse.json({ items: [], total: 0, totalIsExact: true, next: null });
    }),
    http.get(`${SERVICE}/rights`, () => HttpResponse.json({ mayAdd: true, mayRemove: true })),
  );
  open();
  await userEvent.click(await screen.findByRole('button', { name: '主体封顶 的文件' }));
  expect(await screen.findByText(/还没有文件/)).toBeVisible();
});
