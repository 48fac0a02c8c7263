import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { RecordDocument } from '@/api/documents';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { DocumentsPanel } from './DocumentsPanel';

const SERVICE = '*/api/v1/programmes/demo/documents';

const report: RecordDocument = {
  id: 'd1',
  recordType: 'project',
  recordId: 'p1',
  kind: 'ACCEPTANCE',
  title: '竣工验收报告',
  fileName: '竣工验收报告.pdf',
  fileType: 'PDF',
  sizeBytes: 482_133,
  sha256: '0'.repeat(64),
  madeBy: '项目专员',
  madeAt: '2022-01-10T02:00:00Z',
};

const sheet: RecordDocument = { ...report, id: 'd2', title: '清单', fileName: '清单.xlsx', fileType: 'XLSX' };

let kept: RecordDocument[];

beforeEach(() => {
  kept = [report];
  server.use(
    http.get(SERVICE, () =>
      HttpResponse.json({ items: kept, total: kept.length, totalIsExact: true, next: null }),
    ),
  );
});

function open(rights: { mayAdd: boolean; mayRemove: boolean }) {
  signedIn('ATTACHMENT_READ');
  server.use(http.get(`${SERVICE}/rights`, () => HttpResponse.json(rights)));
  renderPages('/p/demo', [
    {
      path: '/p/$programme',
      element: <DocumentsPanel owner={{ recordType: 'project', recordId: 'p1' }} kind="PROGRESS" />,
    },
  ]);
}

async function choose(...files: File[]) {
  await screen.findByText(/把文件拖到这里/);
  await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, files);
}

const pdf = (name: string) => new File(['%PDF-1.7'], name, { type: 'application/pdf' });

it('lists documents, and offers to show only what is safe to show', async () => {
  kept = [report, sheet];
  open({ mayAdd: false, mayRemove: false });
  expect(await screen.findByText('竣工验收报告.pdf')).toBeVisible();
  expect(screen.getAllByText('471 KB')).toHaveLength(2);
  expect(screen.getByRole('button', { name: '查看 竣工验收报告' })).toBeVisible();
  expect(screen.queryByRole('button', { name: '查看 清单' })).toBeNull();
  expect(screen.getByRole('link', { name: '下载 清单' })).toHaveAttribute(
    'href',
    '/api/v1/programmes/demo/documents/d2',
  );
});

it('offers nothing to those who may change nothing', async () => {
  open({ mayAdd: false, mayRemove: false });
  await screen.findByText('竣工验收报告.pdf');
  expect(screen.queryByText(/把文件拖到这里/)).toBeNull();
  expect(screen.queryByRole('button', { name: /移除/ })).toBeNull();
});

it('sends several files one after the other', async () => {
  const sent: string[] = [];
  server.use(
    http.post(SERVICE, ({ request }) => {
      const query = new URL(request.url).searchParams;
      sent.push(
        `${query.get('recordType')}/${query.get('recordId')}/${query.get('kind')}/${query.get('fileName')}`,
      );
      return HttpResponse.json(report, { status: 201 });
    }),
  );
  open({ mayAdd: true, mayRemove: false });
  await choose(pdf('一.pdf'), pdf('二.pdf'));
  await waitFor(() => expect(sent).toEqual(['project/p1/PROGRESS/一.pdf', 'project/p1/PROGRESS/二.pdf']));
  await waitFor(() => expect(screen.queryByRole('list', { name: '正在上传的文件' })).toBeNull());
});

it('says beside a file why it was refused, and sends it again under the same key', async () => {
  const keys: (string | null)[] = [];
  server.use(
    http.post(SERVICE, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return keys.length === 1
        ? HttpResponse.json({ detail: '系统繁忙，请稍后再试。' }, { status: 503 })
        : HttpResponse.json(report, { status: 201 });
    }),
  );
  open({ mayAdd: true, mayRemove: false });
  await choose(pdf('一.pdf'));
  const uploads = await screen.findByRole('list', { name: '正在上传的文件' });
  expect(await within(uploads).findByText('系统繁忙，请稍后再试。')).toBeVisible();
  expect(within(uploads).getByText('一.pdf')).toBeVisible();
  await userEvent.click(within(uploads).getByRole('button', { name: /重\s*试/ }));
  await waitFor(() => expect(uploads).not.toBeInTheDocument());
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});

it('does not send what is too large', async () => {
  open({ mayAdd: true, mayRemove: false });
  const large = pdf('大.pdf');
  Object.defineProperty(large, 'size', { value: 50 * 1024 * 1024 + 1 });
  await choose(large);
  expect(await screen.findByText(/文件超过 50 MB/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '不再上传' }));
  expect(screen.queryByText('大.pdf')).toBeNull();
});

it('takes a document away after asking', async () => {
  server.use(
    http.delete(`${SERVICE}/d1`, () => {
      kept = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  open({ mayAdd: true, mayRemove: true });
  await userEvent.click(await screen.findByRole('button', { name: '移除 竣工验收报告' }));
  await userEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: /移\s*除|删\s*除/ }),
  );
  expect(await screen.findByText(/还没有文件/)).toBeVisible();
});
