import { expect, it } from 'vitest';
import { boxOf, placeOf, scaleOf, yearsOf } from './scale';

const scale = scaleOf(['2021-11-15', '2022-02-01', '2021-12-31']);

it('spans whole months from the first day to the last', () => {
  expect(scale).toEqual(['2021-11', '2021-12', '2022-01', '2022-02']);
  expect(scaleOf([])).toEqual([]);
  expect(yearsOf(scale)).toEqual([
    { year: '2021', months: 2 },
    { year: '2022', months: 2 },
  ]);
});

it('places a day by its part of its month, and what lies outside on the edge', () => {
  expect(placeOf(scale, '2021-11-01')).toBe(0);
  expect(placeOf(scale, '2021-12-01')).toBe(25);
  expect(placeOf(scale, '2021-11-16')).toBe(12.5);
  expect(placeOf(scale, '2020-01-01')).toBe(0);
  expect(placeOf(scale, '2023-01-01')).toBe(100);
  expect(placeOf([], '2023-01-01')).toBe(0);
});

it('includes the last day of a stretch', () => {
  expect(boxOf(scale, '2021-11-01', '2022-02-28')).toEqual({ insetInlineStart: '0%', inlineSize: '100%' });
  expect(boxOf(scale, '2021-12-01', '2021-12-31')).toEqual({ insetInlineStart: '25%', inlineSize: '25%' });
});
