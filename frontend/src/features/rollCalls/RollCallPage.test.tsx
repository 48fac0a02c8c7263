import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import type { RollCall } from '@/api/rollCall';
import type { Permission } from '@/api/session';
import { RecordPage } from '@/components/record/RecordPage';
import { call, entryOf } from '@/testing/evenings';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { rollCalls } from './rollCalls';

const AT = `${globalThis.location.origin}/api/v1/programmes/demo/roll-calls/rc`;

function open(tab: string, record: RollCall, ...permissions: Permission[]) {
  signedIn('ROLL_CALL_READ', ...permissions);
  const sent: unknown[] = [];
  server.use(
    http.get(AT, () => HttpResponse.json(record, { headers: { ETag: '"0"' } })),
    http.get(`${AT}/entries`, () =>
      HttpResponse.json({
        items: [entryOf('示例甲', { status: 'UNRESOLVED' }), entryOf('示例乙', { status: 'PRESENT' })],
        total: 2,
        totalIsExact: true,
        next: null,
      }),
    ),
    http.post(`${AT}/corrections`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({}, { status: 201 });
    }),
    http.post(`${AT}/answers`, async ({ request }) => {
      const { id, ...said } = (await request.json()) as { id: string };
      sent.push(said);
      return HttpResponse.json(entryOf('示例甲'), { status: id ? 200 : 400 });
    }),
    http.post(`${AT}/close`, () => {
      sent.push('close');
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const page = <RecordPage feature={rollCalls} />;
  renderPages(`/p/demo/roll-calls/rc${tab}`, [
    { path: '/p/$programme/roll-calls/$id', element: page },
    { path: '/p/$programme/roll-calls/$id/$tab', element: page },
  ]);
  return sent;
}

const CLOSED: RollCall = { ...call, state: 'CLOSED', closedAt: call.closesAt };

it('corrects an entry of a closed call, beside what it says', async () => {
  const sent = open('/entries', CLOSED, 'ROLL_CALL_LEAD');
  const row = (await screen.findByText('示例甲')).closest('tr') as HTMLElement;
  await userEvent.click(within(row).getByRole('button', { name: '更正' }));
  const dialog = await screen.findByRole('dialog', { name: '更正' });
  await userEvent.click(within(dialog).getByRole('combobox'));
  await userEvent.click(await screen.findByTitle('在位'));
  await userEvent.type(within(dialog).getByRole('textbox'), '次日核实在宿舍');
  await userEvent.click(within(dialog).getByRole('button', { name: '更正' }));
  await expect
    .poll(() => sent)
    .toEqual([{ personId: 'p-示例甲', outcome: 'PRESENT', reason: '次日核实在宿舍' }]);
});

it('takes a second correction of the same entry as another one, and keeps what was begun', async () => {
  open('/entries', CLOSED, 'ROLL_CALL_LEAD');
  const keys: (string | null)[] = [];
  server.use(
    http.post(`${AT}/corrections`, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  const row = (await screen.findByText('示例甲')).closest('tr') as HTMLElement;
  const begin = async () => {
    await userEvent.click(within(row).getByRole('button', { name: '更正' }));
    return screen.findByRole('dialog', { name: '更正' });
  };
  const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  const begun = await begin();
  await userEvent.click(within(begun).getByRole('combobox'));
  await userEvent.click(await screen.findByTitle('在位'));
  await userEvent.type(within(begun).getByRole('textbox'), '次日核实在宿舍');
  await userEvent.click(within(begun).getByRole('button', { name: /取.*消/ }));
  await gone();
  const first = await begin();
  expect(within(first).getByRole('textbox')).toHaveValue('次日核实在宿舍');
  await userEvent.click(within(first).getByRole('button', { name: '更正' }));
  await gone();

  const second = await begin();
  expect(within(second).getByRole('textbox')).toHaveValue('');
  await userEvent.click(within(second).getByRole('combobox'));
  await userEvent.click((await screen.findAllByTitle('已说明去向')).at(-1) as HTMLElement);
  await userEvent.type(within(second).getByRole('textbox'), '实为就医');
  await userEvent.click(within(second).getByRole('button', { name: '更正' }));
  await gone();
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(2);
});

it('answers for somebody silent while the call is open', async () => {
  const sent = open('/entries', call, 'ROLL_CALL_LEAD');
  await userEvent.click(await screen.findByRole('button', { name: '代为应答' }));
  const dialog = await screen.findByRole('dialog', { name: '代为应答' });
  await userEvent.click(within(dialog).getByRole('combobox'));
  await userEvent.click(await screen.findByTitle('说明去向'));
  await userEvent.type(within(dialog).getByRole('textbox'), '就医');
  await userEvent.click(within(dialog).getByRole('button', { name: '代为应答' }));
  await expect.poll(() => sent).toEqual([{ personId: 'p-示例甲', outcome: 'ACCOUNTED', reason: '就医' }]);
  expect(screen.queryByRole('button', { name: '更正' })).toBeNull();
});

it.each([call, CLOSED])('offers nothing to do to those who do not lead', async (record) => {
  open('/entries', record);
  expect(await screen.findByText('示例乙')).toBeVisible();
  expect(screen.queryByRole('button', { name: /更正|应答/ })).toBeNull();
});

it('offers the closing only when nobody is missing', async () => {
  const sent = open('', { ...call, unresolved: 0 }, 'ROLL_CALL_LEAD');
  await userEvent.click(await screen.findByRole('button', { name: '结束点名' }));
  const dialog = await screen.findByRole('dialog', { name: '结束点名' });
  await userEvent.click(within(dialog).getByRole('button', { name: '结束点名' }));
  await expect.poll(() => sent).toEqual(['close']);
});
