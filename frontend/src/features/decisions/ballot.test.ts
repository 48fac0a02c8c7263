import { expect, it } from 'vitest';
import { ballotOf, PARTS, shareOf } from './ballot';

const heads = { shouldAttend: 7, present: 5, recused: 1, yes: 3, no: 1, abstained: 0 };

it('puts every head into one part', () => {
  const ballot = ballotOf(heads);
  expect(ballot).toEqual({ yes: 3, no: 1, abstained: 0, silent: 1, recused: 1, absent: 1 });
  expect(PARTS.reduce((sum, part) => sum + ballot[part], 0)).toBe(heads.shouldAttend);
});

it('shows nothing of nobody', () => {
  expect(shareOf(0, 0)).toBe(0);
  expect(shareOf(1, 0)).toBe(0);
  expect(shareOf(4, 7)).toBeCloseTo(57.14, 2);
  expect(shareOf(9, 7)).toBe(100);
});
