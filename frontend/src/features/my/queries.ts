import { queryOptions } from '@tanstack/react-query';
import { calendarQuery } from '@/api/calendar';
import { queryClient } from '@/api/client';
import { duties, leaves, outings } from '@/api/resources';

const EACH = 20;
const NEITHER_OVER_NOR_OFF: readonly string[] = ['REQUESTED', 'APPROVED', 'DEPARTED'];

/** What a person still has to do with, whatever begins first at the top. */
export function myLeavesQuery(programme: string, personId: string) {
  return queryOptions({
    ...leaves.list(programme, { personId, sort: '-startsAt', limit: EACH }),
    select: ({ items }) => items.filter(({ state }) => NEITHER_OVER_NOR_OFF.includes(state)).reverse(),
  });
}

/** The outings one is not back from. */
export function myOutingsQuery(programme: string, personId: string) {
  return queryOptions({
    ...outings.list(programme, { personId, state: 'REPORTED', sort: 'startsAt', limit: EACH }),
    select: ({ items }) => items,
  });
}

/** Overdue ones first, then those due now. */
export function myDutiesQuery(programme: string, personId: string) {
  const inState = (state: 'OVERDUE' | 'DUE') =>
    queryClient.fetchQuery({ ...duties.list(programme, { personId, state, limit: EACH }), retry: false });
  return queryOptions({
    queryKey: [programme, 'my', 'duties', personId],
    queryFn: async () => {
      const pages = await Promise.all([inState('OVERDUE'), inState('DUE')]);
      return pages.flatMap(({ items }) => items);
    },
  });
}

/** The meetings and study sessions of a day. */
export function meetingsQuery(programme: string, day: string) {
  return queryOptions({
    ...calendarQuery(programme, day, day),
    select: (entries) => entries.filter(({ kind }) => kind === 'MEETING'),
  });
}
