import type { Spot } from '@/components/charts/picture';
import { plusDays } from '@/lib/dates';
import { firstDayOf, lastDayOf } from '@/lib/months';
import { kindsOf } from './pictures';
import type { LeaveMonth, Range } from './queries';

type Filters = Record<string, string>;

/** In the order of the measures of the picture; what still lies ahead has no single state. */
const DUTY_STATES = ['DONE', 'DONE_LATE', undefined, 'OVERDUE'] as const;

/** The days of a week that are within the range: no others were counted. */
function daysOfWeek(monday: string, range: Range): Pick<Range, 'from' | 'to'> {
  const sunday = plusDays(monday, 6);
  return {
    from: monday > range.from ? monday : range.from,
    to: sunday < range.to ? sunday : range.to,
  };
}

/** What a list is filtered by to show the records behind a bar. */
export const drills = {
  rollCalls:
    (range: Range) =>
    ({ row }: Spot): Filters => ({
      ...daysOfWeek(row.key, range),
      // What is still open has no outcome yet, and is not counted.
      state: 'CLOSED',
      ...(range.gridId ? { gridId: range.gridId } : {}),
    }),

  leaves: ({ row, measure }: Spot, leaves: readonly LeaveMonth[]): Filters => {
    const kind = measure === null ? undefined : kindsOf(leaves)[measure];
    return { from: firstDayOf(row.key), to: lastDayOf(row.key), ...(kind ? { kindId: kind.id } : {}) };
  },

  duties:
    ({ from, to }: Range, subject: 'personId' | 'villageId') =>
    ({ row, measure }: Spot): Filters => {
      const state = measure === null ? undefined : DUTY_STATES[measure];
      return { [subject]: row.key, dueFrom: from, dueTo: to, ...(state ? { state } : {}) };
    },
};
