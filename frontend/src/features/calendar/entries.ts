import type { CalendarEntry } from '@/api/calendar';
import { daysBetween } from '@/lib/dates';
import { daysThrough } from './days';

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);

export function lengthOf({ startsOn, endsOn }: CalendarEntry): number {
  return daysBetween(startsOn, endsOn) + 1;
}

/** Which day of an entry of several days it is. */
export function dayWithin({ startsOn }: CalendarEntry, day: string): number {
  return daysBetween(startsOn, day) + 1;
}

/** What lasts longest first, so that it keeps its place from day to day; then by the hour. */
function inOrder(a: CalendarEntry, b: CalendarEntry): number {
  return (
    Number(lengthOf(b) > 1) - Number(lengthOf(a) > 1) ||
    a.startsOn.localeCompare(b.startsOn) ||
    (a.startsAt ?? '').localeCompare(b.startsAt ?? '') ||
    a.titleZh.localeCompare(b.titleZh)
  );
}

/** What happens on each of these days. */
export function byDay(
  entries: readonly CalendarEntry[],
  days: readonly string[],
): ReadonlyMap<string, CalendarEntry[]> {
  const known = new Map<string, CalendarEntry[]>(days.map((day) => [day, []]));
  const [first = '', last = ''] = [days.at(0), days.at(-1)];
  for (const entry of [...entries].sort(inOrder)) {
    for (const day of daysThrough(later(entry.startsOn, first), earlier(entry.endsOn, last))) {
      known.get(day)?.push(entry);
    }
  }
  return known;
}
