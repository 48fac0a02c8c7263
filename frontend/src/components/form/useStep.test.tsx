import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button } from 'antd';
import { expect, it, vi } from 'vitest';
import { Problem } from '@/api/problem';
import { renderPages, signedIn } from '@/testing/render';
import { useStep } from './useStep';

function Page({ look, step }: { look(): Promise<string>; step(): Promise<unknown> }) {
  const { data } = useQuery({ queryKey: ['demo', 'row'], queryFn: look });
  const { busy, take } = useStep();
  return (
    <>
      <p>{data}</p>
      <Button loading={busy} onClick={() => void take(step)}>
        step
      </Button>
    </>
  );
}

function show(look: () => Promise<string>, step: () => Promise<unknown>) {
  signedIn();
  renderPages('/p/demo', [{ path: '/p/$programme', element: <Page look={look} step={step} /> }]);
}

it('is not taken again on what the page showed before', async () => {
  let tell = (_: string) => {};
  const look = vi
    .fn<() => Promise<string>>()
    .mockResolvedValueOnce('before')
    .mockImplementation(() => new Promise((resolve) => (tell = resolve)));
  const step = vi.fn(async () => undefined);
  show(look, step);
  await screen.findByText('before');
  await userEvent.click(screen.getByRole('button', { name: /step/ }));
  await expect.poll(() => look.mock.calls.length).toBe(2);
  await userEvent.click(screen.getByRole('button', { name: /step/ }));
  expect(step).toHaveBeenCalledTimes(1);
  tell('after');
  await screen.findByText('after');
  await expect.poll(() => screen.getByRole('button', { name: /step/ }).className).not.toMatch(/loading/);
  await userEvent.click(screen.getByRole('button', { name: /step/ }));
  expect(step).toHaveBeenCalledTimes(2);
});

it('says in words why it was refused', async () => {
  show(
    async () => 'row',
    async () => {
      throw new Problem(409, { detail: '会议已开始。' });
    },
  );
  await userEvent.click(await screen.findByRole('button', { name: /step/ }));
  expect(await screen.findByText('会议已开始。')).toBeVisible();
});
