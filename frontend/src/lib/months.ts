import dayjs from 'dayjs';

const MONTH = 'YYYY-MM';

/** All months from the first to the last, both included. */
export function monthsThrough(first: string | undefined, last: string | undefined): string[] {
  const months: string[] = [];
  if (!first || !last) return months;
  for (let month = dayjs(first); month.format(MONTH) <= last; month = month.add(1, 'month')) {
    months.push(month.format(MONTH));
  }
  return months;
}

export function firstDayOf(month: string): string {
  return `${month}-01`;
}

export function lastDayOf(month: string): string {
  return dayjs(month).endOf('month').format('YYYY-MM-DD');
}
