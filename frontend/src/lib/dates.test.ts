import { afterEach, expect, it } from 'vitest';
import { daysBetween, formatInstant, plusDays, today } from './dates';
import { monthAndYearOf, monthNameOf, weekdayOf } from './dayNames';
import { i18n } from './i18n';

afterEach(() => i18n.changeLanguage('zh-CN'));

const now = new Date('2026-03-01T17:00:00Z'); // already the 2nd at the sites

it('takes the day from the clock of the sites', () => expect(today(now)).toBe('2026-03-02'));

it('leaves the day out when it is today', () => {
  expect(formatInstant('2026-03-01T16:05:00Z', now)).toBe('00:05');
  expect(formatInstant('2021-12-31T10:05:00Z', now)).toBe('2021-12-31 18:05');
});

it('counts days over months, years and leap days', () => {
  expect(plusDays('2021-12-31', 1)).toBe('2022-01-01');
  expect(plusDays('2020-02-28', 1)).toBe('2020-02-29');
  expect(plusDays('2022-01-10', -10)).toBe('2021-12-31');
  expect(plusDays('2021-12-32', 0)).toBe('2022-01-01');
  expect(daysBetween('2022-01-10', '2022-03-12')).toBe(61);
  expect(daysBetween('2022-01-10', '2022-01-09')).toBe(-1);
});

it('names weekdays and months in the language of the reader', async () => {
  expect(weekdayOf('2022-01-10', 'long')).toBe('星期一');
  expect(weekdayOf('2022-01-10', 'short')).toBe('周一');
  expect(monthAndYearOf('2022-01-10')).toBe('2022年1月');
  await i18n.changeLanguage('en');
  expect(weekdayOf('2022-01-10', 'long')).toBe('Monday');
  expect(weekdayOf('2022-01-10', 'short')).toBe('Mon');
  expect(monthNameOf('2022-01-10')).toBe('January');
  expect(monthAndYearOf('2022-01-10')).toBe('January 2022');
});
