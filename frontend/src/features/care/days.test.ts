import { expect, it } from 'vitest';
import { byDay, monthAfter } from './days';

it('finds the month after December in the next year', () => {
  expect(monthAfter('2022-01-31', 0)).toBe('2022-01');
  expect(monthAfter('2022-01-31', 1)).toBe('2022-02');
  expect(monthAfter('2021-12-05', 1)).toBe('2022-01');
});

it('puts together what falls on one day', () => {
  const one = { fallsOn: '2022-01-10', name: 'a' };
  const two = { fallsOn: '2022-01-12', name: 'b' };
  const three = { fallsOn: '2022-01-10', name: 'c' };
  expect(byDay([one, two, three])).toEqual([
    ['2022-01-10', [one, three]],
    ['2022-01-12', [two]],
  ]);
});
