import dayjs from 'dayjs';
import type { Spot } from '@/components/charts/picture';
import { firstDayOf, lastDayOf } from '@/lib/months';
import { kindsOf } from './pictures';
import type { LeaveMonth, Range } from './queries';

type Filters = Record<string, string>;

/** In the order of the measures of the picture; what still lies ahead has no single state. */
const DUTY_STATES = ['DONE', 'DONE_LATE', undefined, 'OVERDUE'] as const;

const lastDayOfWeek = (monday: string) => dayjs(monday).add(6, 'day').format('YYYY-MM-DD');

/** What a list is filtered by to show the records behind a bar. */
export const drills = {
  rollCalls:
    ({ gridId }: Range) =>
    ({ row }: Spot): Filters => ({
      from: row.key,
      to: lastDayOfWeek(row.key),
      // What is still open has no outcome yet, and is not counted.
      state: 'CLOSED',
      ...(gridId ? { gridId } : {}),
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
