import { expect, test } from 'vitest';
import { lastMonth } from './lastMonth';

test.each([
  ['2022-01-10', '2021-12'],
  ['2021-12-31', '2021-11'],
  ['2021-02-01', '2021-01'],
])('the month before %s is %s', (day, month) => {
  expect(lastMonth(day)).toBe(month);
});
