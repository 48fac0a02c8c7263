import { expect, it } from 'vitest';
import type { components } from '@/api/schema';
import { isMyTurn } from '@/components/turn';
import { roundsOf } from './rounds';

type Leave = components['schemas']['LeaveView'];
type Access = Parameters<typeof isMyTurn>[1];

const step = (round: number, position: number) => ({ round, position }) as Leave['steps'][number];

it('keeps the steps of the request and of each extension together', () => {
  const rounds = roundsOf({
    steps: [step(0, 0), step(1, 0), step(1, 1)],
    extensions: [{ round: 1 } as Leave['extensions'][number]],
  });
  expect(rounds.map(({ number, steps }) => [number, steps.length])).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

it('shows a leave on paper as one round without steps', () => {
  expect(roundsOf({ steps: [], extensions: [] })).toEqual([{ number: 0, steps: [] }]);
});

it('knows whose turn it is', () => {
  const me = { personId: 'p1', roles: ['GRID_LEADER'] } as Access;
  const commander = { personId: null, roles: ['COMMANDER'] } as unknown as Access;
  const waiting = (personId: string | null) => ({ awaiting: [{ personId, name: '张三', onBehalfOf: null }] });
  expect(isMyTurn(waiting('p1'), me)).toBe(true);
  expect(isMyTurn(waiting('p2'), me)).toBe(false);
  expect(isMyTurn(waiting(null), me)).toBe(false);
  expect(isMyTurn(waiting(null), commander)).toBe(true);
  expect(isMyTurn({ awaiting: [] }, commander)).toBe(false);
  expect(isMyTurn(waiting('p1'), undefined)).toBe(false);
});
