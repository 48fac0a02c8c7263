import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { CreatePage } from '@/components/record/CreatePage';
import { EditPage } from '@/components/record/EditPage';
import { places } from '@/features/places/places';
import { keping } from '@/testing/places';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';

const LIST = '*/api/v1/programmes/demo/places';
const ONE = `${LIST}/p1`;

function open(address: string) {
  signedIn('PLACE_READ', 'PLACE_WRITE');
  return renderPages(address, [
    { path: '/p/$programme/places', element: <p>the list</p> },
    { path: '/p/$programme/places/new', element: <CreatePage feature={places} /> },
    { path: '/p/$programme/places/$id', element: <p>the record</p> },
    { path: '/p/$programme/places/$id/edit', element: <EditPage feature={places} /> },
  ]);
}

async function typeNew() {
  await userEvent.type(await screen.findByLabelText('区划代码'), '652929');
  await userEvent.type(screen.getByLabelText('中文名称'), '柯坪县');
}

describe('a new record', () => {
  it('is sent as typed, with one key, and then opened', async () => {
    const sent: { body: unknown; key: string | null }[] = [];
    server.use(
      http.post(LIST, async ({ request }) => {
        sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') });
        return sent.length === 1 ? HttpResponse.error() : HttpResponse.json(keping, { status: 201 });
      }),
    );
    open('/p/demo/places/new');
    await typeNew();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('alert')).toHaveTextContent('没有连上服务');
    await userEvent.click(screen.getByRole('button', { name: /保.*存/ }));
    expect(await screen.findByText('the record')).toBeVisible();
    expect(sent[1]?.body).toEqual({
      codeSystem: 'GBT2260',
      code: '652929',
      nameZh: '柯坪县',
      side: 'RECIPIENT',
      recipientOfAid: false,
    });
    expect(sent[0]?.key).toBeTruthy();
    expect(sent[1]?.key).toBe(sent[0]?.key);
  });

  it('shows what the service refuses beside the field', async () => {
    const violations = [{ field: 'code', code: 'place.code', message: '应为 6 位数字' }];
    server.use(http.post(LIST, () => HttpResponse.json({ detail: '请修改。', violations }, { status: 422 })));
    open('/p/demo/places/new');
    await typeNew();
    await userEvent.click(screen.getByRole('button', { name: /保.*存/ }));
    expect(await screen.findByText('应为 6 位数字')).toBeVisible();
    expect(screen.getByLabelText('区划代码')).toHaveAttribute('aria-invalid', 'true');
    expect(screen.queryByText('请修改。')).toBeNull();
  });

  it('asks before it is left, and keeps a draft', async () => {
    const router = open('/p/demo/places/new');
    await typeNew();
    await userEvent.click(screen.getByRole('button', { name: /取.*消/ }));
    const dialog = await screen.findByRole('dialog', { name: '有内容尚未保存' });
    await userEvent.click(within(dialog).getByRole('button', { name: /离.*开/ }));
    expect(await screen.findByText('the list')).toBeVisible();

    await router.navigate({ to: '/p/demo/places/new' });
    expect(await screen.findByText('已恢复上次未保存的内容。')).toBeVisible();
    expect(screen.getByLabelText('中文名称')).toHaveValue('柯坪县');
    await userEvent.click(screen.getByRole('button', { name: '放弃草稿' }));
    expect(screen.getByLabelText('中文名称')).toHaveValue('');
  });

  it('is not asked about while nothing was typed', async () => {
    open('/p/demo/places/new');
    await userEvent.click(await screen.findByRole('button', { name: /取.*消/ }));
    expect(await screen.findByText('the list')).toBeVisible();
  });
});

describe('a changed record', () => {
  it('names the version it changes', async () => {
    const versions: (string | null)[] = [];
    server.use(
      http.get(ONE, () => HttpResponse.json(keping, { headers: { ETag: '"3"' } })),
      http.put(ONE, ({ request }) => {
        versions.push(request.headers.get('If-Match'));
        return HttpResponse.json({ ...keping, version: 4 });
      }),
    );
    open('/p/demo/places/p1/edit');
    await userEvent.type(await screen.findByLabelText('英文名称'), '!');
    await userEvent.click(screen.getByRole('button', { name: /保.*存/ }));
    expect(await screen.findByText('the record')).toBeVisible();
    expect(versions).toEqual(['"3"']);
  });

  it('that somebody else has changed meanwhile shows both versions', async () => {
    const theirs = { ...keping, nameZh: '柯坪', nameEn: 'Kalpin', version: 4 };
    const puts: { version: string | null; body: Record<string, unknown> }[] = [];
    let reads = 0;
    server.use(
      http.get(ONE, () => {
        reads++;
        return reads === 1
          ? HttpResponse.json(keping, { headers: { ETag: '"3"' } })
          : HttpResponse.json(theirs, { headers: { ETag: '"4"' } });
      }),
      http.put(ONE, async ({ request }) => {
        const version = request.headers.get('If-Match');
        puts.push({ version, body: (await request.json()) as Record<string, unknown> });
        return version === '"4"'
          ? HttpResponse.json({ ...theirs, version: 5 })
          : HttpResponse.json({ code: 'request.stale', detail: '已被修改。' }, { status: 412 });
      }),
    );
    open('/p/demo/places/p1/edit');
    const english = await screen.findByLabelText('英文名称');
    await userEvent.clear(english);
    await userEvent.type(english, 'Keping');
    await userEvent.click(screen.getByRole('button', { name: /保.*存/ }));

    const dialog = await screen.findByRole('dialog', { name: '此记录已被他人修改' });
    // Only they touched the Chinese name; both touched the English one.
    expect(within(dialog).getByRole('radio', { name: '对方的 柯坪' })).toBeChecked();
    expect(within(dialog).getByRole('radio', { name: '我的 Keping' })).toBeChecked();
    await userEvent.click(within(dialog).getByRole('radio', { name: '对方的 Kalpin' }));
    await userEvent.click(within(dialog).getByRole('button', { name: '采用所选内容' }));
    await waitFor(() => expect(english).toHaveValue('Kalpin'));
    await userEvent.click(screen.getByRole('button', { name: /保.*存/ }));
    expect(await screen.findByText('the record')).toBeVisible();
    expect(puts.at(-1)).toMatchObject({ version: '"4"', body: { nameZh: '柯坪', nameEn: 'Kalpin' } });
  });
});
