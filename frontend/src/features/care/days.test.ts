import { expect, it } from 'vitest';
import { byDay, dayAfter, daysBetween, monthAfter } from './days';

it('counts days over months, years and leap days', () => {
  expect(dayAfter('2021-12-31', 1)).toBe('2022-01-01');
  expect(dayAfter('2020-02-28', 1)).toBe('2020-02-29');
  expect(dayAfter('2022-01-10', -10)).toBe('2021-12-31');
  expect(daysBetween('2022-01-10', '2022-03-12')).toBe(61);
  expect(daysBetween('2022-01-10', '2022-01-09')).toBe(-1);
});

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
