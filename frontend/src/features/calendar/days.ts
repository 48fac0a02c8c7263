import dayjs from 'dayjs';
import { plusDays } from '@/lib/dates';

const DAY = 'YYYY-MM-DD';

/** The same day of another month, or the last day of a shorter one. */
export function plusMonths(day: string, months: number): string {
  return dayjs(day).add(months, 'month').format(DAY);
}

export function daysThrough(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = plusDays(day, 1)) days.push(day);
  return days;
}

/** Weeks begin on Monday, here and on every duty roster. */
function mondayOf(day: string): string {
  return plusDays(day, -((dayjs(day).day() + 6) % 7));
}

export function weekOf(day: string): string[] {
  const monday = mondayOf(day);
  return daysThrough(monday, plusDays(monday, 6));
}

/** The weeks a month has a part in, whole. */
export function monthOf(day: string): string[] {
  const month = dayjs(day);
  const first = mondayOf(month.startOf('month').format(DAY));
  return daysThrough(first, plusDays(mondayOf(month.endOf('month').format(DAY)), 6));
}

export function inWeeks(days: readonly string[]): string[][] {
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}
