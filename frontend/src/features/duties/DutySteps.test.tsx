import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { queryClient, SESSION_KEY } from '@/api/client';
import type { components } from '@/api/schema';
import type { Permission } from '@/api/session';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { DutySteps } from './DutySteps';

type Duty = components['schemas']['DutyView'];

const SERVICE = '*/api/v1/programmes/demo';
const ME = '01890f3a-2b6c-7d41-9c55-3f2f8a1b9c01';

const named = (code: string, nameZh: string) => ({ id: code, code, nameZh, nameEn: null });

const open: Duty = {
  id: 'd1',
  station: named('VS-1', '示例一村'),
  person: { ...named('P-1', '张三'), id: ME },
  village: named('KP-VIL-01', '示例一村'),
  kind: named('M', '每月一次现场办公'),
  periodStart: '2021-12-01',
  dueOn: '2021-12-31',
  number: 1,
  state: 'OVERDUE',
  doneOn: null,
  note: null,
  bySelf: null,
  recordedAt: null,
  attachmentIds: [],
  version: 0,
};

function Steps({ duty }: { duty: Duty }) {
  return (
    <>
      <p>the duty</p>
      <DutySteps record={duty} />
    </>
  );
}

function show(duty: Duty, ...permissions: Permission[]) {
  const session = signedIn('VILLAGE_READ', ...permissions);
  const programmes = session.programmes.map((one) => ({ ...one, personId: ME }));
  queryClient.setQueryData(SESSION_KEY, { ...session, programmes });
  renderPages('/p/demo/duties/d1', [{ path: '/p/$programme/duties/$id', element: <Steps duty={duty} /> }]);
}

describe('a duty', () => {
  it('is reported as done with photos', async () => {
    let sent: unknown;
    server.use(
      http.post(`${SERVICE}/attachments`, () => HttpResponse.json({ id: 'a1' }, { status: 201 })),
      http.post(`${SERVICE}/duties/d1/completion`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...open, state: 'DONE_LATE' });
      }),
    );
    show(open, 'DUTY_COMPLETE', 'ATTACHMENT_WRITE');
    await userEvent.click(await screen.findByRole('button', { name: /登记完成/ }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/完成情况/), '现场办公');
    const chooser = dialog.querySelector('input[type=file]') as HTMLInputElement;
    await userEvent.upload(chooser, new File(['photo'], 'photo.jpg', { type: 'image/jpeg' }));
    expect(await within(dialog).findByRole('img', { name: '照片 1' })).toHaveAttribute(
      'src',
      '/api/v1/programmes/demo/attachments/a1?size=THUMB',
    );
    await userEvent.click(within(dialog).getByRole('button', { name: '登记完成' }));
    await waitFor(() => expect(sent).toMatchObject({ note: '现场办公', attachmentIds: ['a1'] }));
  });

  it('says beside the photos why one was not taken', async () => {
    server.use(
      http.post(`${SERVICE}/attachments`, () =>
        HttpResponse.json({ detail: '这不是可读的图片。' }, { status: 422 }),
      ),
    );
    show(open, 'DUTY_COMPLETE');
    await userEvent.click(await screen.findByRole('button', { name: /登记完成/ }));
    const dialog = await screen.findByRole('dialog');
    const chooser = dialog.querySelector('input[type=file]') as HTMLInputElement;
    await userEvent.upload(chooser, new File(['?'], 'photo.png', { type: 'image/png' }));
    expect(await within(dialog).findByText('这不是可读的图片。')).toBeVisible();
  });

  it('is not saved, and loses no photo, while photos are on their way', async () => {
    const waiting: (() => void)[] = [];
    const sent = vi.fn();
    let number = 0;
    server.use(
      http.post(`${SERVICE}/attachments`, async () => {
        const id = `a${++number}`;
        if (number > 1) await new Promise<void>((go) => waiting.push(go));
        return HttpResponse.json({ id }, { status: 201 });
      }),
      http.post(`${SERVICE}/duties/d1/completion`, async ({ request }) => {
        sent(await request.json());
        return HttpResponse.json({ ...open, state: 'DONE_LATE' });
      }),
    );
    show(open, 'DUTY_COMPLETE', 'ATTACHMENT_WRITE');
    await userEvent.click(await screen.findByRole('button', { name: /登记完成/ }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/完成情况/), '现场办公');
    const chooser = dialog.querySelector('input[type=file]') as HTMLInputElement;
    const photo = (name: string) => new File([name], `${name}.jpg`, { type: 'image/jpeg' });
    await userEvent.upload(chooser, [photo('one'), photo('two')]);
    await expect.poll(() => waiting.length).toBe(1);
    expect(await within(dialog).findByRole('button', { name: '移除照片 1' })).toBeDisabled();
    await userEvent.click(within(dialog).getByRole('button', { name: '登记完成' }));
    expect(await within(dialog).findByText(/照片还在上传/)).toBeVisible();
    expect(sent).not.toHaveBeenCalled();
    waiting[0]?.();
    expect(await within(dialog).findByRole('button', { name: '移除照片 2' })).toBeEnabled();
    await waitFor(() => expect(within(dialog).queryByText(/照片还在上传/)).toBeNull());
    await userEvent.click(within(dialog).getByRole('button', { name: '登记完成' }));
    await waitFor(() =>
      expect(sent).toHaveBeenCalledWith(expect.objectContaining({ attachmentIds: ['a1', 'a2'] })),
    );
  });

  it('says how many photos were left out because there are nine already', async () => {
    let number = 0;
    server.use(
      http.post(`${SERVICE}/attachments`, () => HttpResponse.json({ id: `a${++number}` }, { status: 201 })),
    );
    show(open, 'DUTY_COMPLETE', 'ATTACHMENT_WRITE');
    await userEvent.click(await screen.findByRole('button', { name: /登记完成/ }));
    const dialog = await screen.findByRole('dialog');
    const chooser = dialog.querySelector('input[type=file]') as HTMLInputElement;
    const photos = Array.from(
      { length: 11 },
      (_, i) => new File([`${i}`], `${i}.jpg`, { type: 'image/jpeg' }),
    );
    await userEvent.upload(chooser, photos);
    expect(await within(dialog).findByText('最多 9 张照片，有 2 张未添加。')).toBeVisible();
    expect(await within(dialog).findByRole('img', { name: '照片 9' })).toBeVisible();
    expect(within(dialog).queryByRole('img', { name: '照片 10' })).toBeNull();
  });

  it('of another is for those who keep these records', async () => {
    const others = { ...open, person: named('P-2', '李四') };
    show(others, 'DUTY_COMPLETE');
    await screen.findByText('the duty');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('that is done is taken back by those who keep these records', async () => {
    show({ ...open, state: 'DONE', doneOn: '2021-12-20' }, 'DUTY_COMPLETE', 'VILLAGE_WRITE');
    expect(await screen.findByRole('button', { name: /撤销完成/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /登记完成/ })).toBeNull();
  });
});
