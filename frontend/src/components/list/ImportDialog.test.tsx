import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { ImportDialog } from './ImportDialog';

const workbook = new File(['any'], 'places.xlsx');

function open() {
  signedIn('PLACE_WRITE');
  renderPages('/p/demo', [
    {
      path: '/p/$programme',
      element: (
        <ImportDialog path="/api/v1/programmes/{programme}/places" name="地区" onClose={() => undefined} />
      ),
    },
  ]);
}

async function choose(file: File) {
  await screen.findByRole('dialog', { name: '导入：地区' });
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  await userEvent.upload(input, file);
}

function answer(errors: object[] = []) {
  const runs: (string | null)[] = [];
  server.use(
    http.post('*/api/v1/programmes/demo/places/import', ({ request }) => {
      const dryRun = new URL(request.url).searchParams.get('dryRun');
      runs.push(dryRun);
      return HttpResponse.json({ rows: 3, created: 2, unchanged: 1, dryRun: dryRun === 'true', errors });
    }),
  );
  return runs;
}

it('tries first, and imports only when told to', async () => {
  const runs = answer();
  open();
  await choose(workbook);
  await waitFor(() => expect(screen.getByText(/将新增 2 条/)).toBeVisible());
  expect(runs).toEqual(['true']);
  await userEvent.click(screen.getByRole('button', { name: '导入 2 条' }));
  await waitFor(() => expect(screen.getByText(/导入完成/)).toBeVisible());
  expect(runs).toEqual(['true', 'false']);
});

it('shows which cells are wrong and imports nothing', async () => {
  answer([{ row: 4, cell: 'B4', column: '区划代码', code: 'place.code', message: '应为 6 位数字' }]);
  open();
  await choose(workbook);
  await waitFor(() => expect(screen.getByText('应为 6 位数字')).toBeVisible());
  expect(screen.getByText('B4')).toBeVisible();
  expect(screen.getByRole('button', { name: /导入 2 条/ })).toBeDisabled();
});

it('says in words why a file cannot be read', async () => {
  server.use(
    http.post('*/import', () => HttpResponse.json({ detail: '这不是 Excel 工作簿。' }, { status: 400 })),
  );
  open();
  await choose(workbook);
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('这不是 Excel 工作簿。'));
});
