import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import { renderPages, signedIn } from '@/testing/render';
import { Action } from './Action';
import { ProseField } from './fields';

interface Reason {
  reason: string;
}

function show(send: (body: Reason, key: string) => Promise<unknown>, draftKey?: string) {
  signedIn();
  const step = (
    <Action<Reason> words="roll-calls" step="correct" send={send} {...(draftKey ? { draftKey } : {})}>
      <ProseField name="reason" max={200} required />
    </Action>
  );
  renderPages('/p/demo', [{ path: '/p/$programme', element: step }]);
}

async function open() {
  await userEvent.click(await screen.findByRole('button', { name: '更正' }));
  return screen.findByRole('dialog', { name: '更正' });
}

const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

it('sends again under the same key what failed, and under another what is begun anew', async () => {
  const keys: string[] = [];
  show(async (_, key) => {
    keys.push(key);
    if (keys.length === 1) throw new Problem(0, {});
  });
  const first = await open();
  await userEvent.type(within(first).getByRole('textbox'), '次日核实');
  await userEvent.click(within(first).getByRole('button', { name: '更正' }));
  await within(first).findByRole('alert');
  await userEvent.click(within(first).getByRole('button', { name: '更正' }));
  await closed();
  const second = await open();
  await userEvent.type(within(second).getByRole('textbox'), '再次核实');
  await userEvent.click(within(second).getByRole('button', { name: '更正' }));
  await closed();
  expect(keys).toHaveLength(3);
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

it('is sent with Ctrl + Enter, once however often that is pressed', async () => {
  let done = () => {};
  const send = vi.fn(() => new Promise<void>((resolve) => (done = resolve)));
  show(send);
  const dialog = await open();
  await userEvent.type(within(dialog).getByRole('textbox'), '次日核实');
  await userEvent.keyboard('{Control>}{Enter}{Enter}{/Control}');
  await waitFor(() => expect(send).toHaveBeenCalled());
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  done();
  await closed();
  expect(send).toHaveBeenCalledTimes(1);
});

it('says that a draft came back, and lets one begin anew', async () => {
  show(async () => undefined, 'demo/correct/e1');
  const before = await open();
  expect(within(before).queryByText('已恢复上次未保存的内容。')).toBeNull();
  await userEvent.type(within(before).getByRole('textbox'), '次日核实');
  await userEvent.click(within(before).getByRole('button', { name: /取.*消/ }));
  await closed();
  const after = await open();
  expect(within(after).getByRole('textbox')).toHaveValue('次日核实');
  await waitFor(() => expect(within(after).getByText('已恢复上次未保存的内容。')).toBeVisible());
  await userEvent.click(within(after).getByRole('button', { name: '放弃草稿' }));
  expect(within(after).getByRole('textbox')).toHaveValue('');
  expect(within(after).queryByText('已恢复上次未保存的内容。')).toBeNull();
  await userEvent.click(within(after).getByRole('button', { name: /取.*消/ }));
  await closed();
  expect(within(await open()).getByRole('textbox')).toHaveValue('');
});
