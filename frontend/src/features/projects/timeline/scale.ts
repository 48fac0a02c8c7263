import dayjs from 'dayjs';
import { monthsThrough } from '@/lib/months';

/** The months a picture of time spans. All are drawn equally wide, so that their lines can be one pattern. */
export type Scale = readonly string[];

export function scaleOf(days: readonly string[]): Scale {
  const sorted = [...days].sort();
  return monthsThrough(sorted.at(0)?.slice(0, 7), sorted.at(-1)?.slice(0, 7));
}

/** Where a day begins, in percent of the whole length; what lies outside falls on its edge. */
export function placeOf(scale: Scale, day: string): number {
  const first = scale.at(0);
  if (!first) return 0;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [fromYear = 0, fromMonth = 1] = first.split('-').map(Number);
  const whole = (year - fromYear) * 12 + month - fromMonth;
  const part = (date - 1) / dayjs(day).daysInMonth();
  return Math.max(0, Math.min(100, (100 * (whole + part)) / scale.length));
}

/** A stretch of days, the last one included, as the box that is drawn for it. */
export function boxOf(
  scale: Scale,
  from: string,
  to: string,
): { insetInlineStart: string; inlineSize: string } {
  const start = placeOf(scale, from);
  const end = placeOf(scale, dayjs(to).add(1, 'day').format('YYYY-MM-DD'));
  return { insetInlineStart: `${start}%`, inlineSize: `${Math.max(0, end - start)}%` };
}

/** The years of a scale, each with its number of months. */
export function yearsOf(scale: Scale): { year: string; months: number }[] {
  const years = [...new Set(scale.map((month) => month.slice(0, 4)))];
  return years.map((year) => ({ year, months: scale.filter((month) => month.startsWith(year)).length }));
}
