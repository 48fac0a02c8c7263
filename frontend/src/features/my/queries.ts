import { queryOptions } from '@tanstack/react-query';
import type { Page } from '@/api/resource';
import { ask, type CalendarEntry, type Duty, type Leave, type Outing } from './contract';

const EACH = 20;

/** What a person still has to do with: leaves and outings that are neither over nor off. */
export function myLeavesQuery(programme: string, personId: string) {
  return queryOptions({
    queryKey: [programme, 'my', 'leaves', personId],
    queryFn: async ({ signal }) => {
      const query = { personId, sort: '-startsAt', limit: EACH };
      const { items } = await ask<Page<Leave>>(programme, 'leaves', query, signal);
      return items.filter(({ state }) => ['REQUESTED', 'APPROVED', 'DEPARTED'].includes(state)).reverse();
    },
  });
}

export function myOutingsQuery(programme: string, personId: string) {
  return queryOptions({
    queryKey: [programme, 'my', 'outings', personId],
    queryFn: async ({ signal }) => {
      const query = { personId, state: 'REPORTED', sort: 'startsAt', limit: EACH };
      return (await ask<Page<Outing>>(programme, 'outings', query, signal)).items;
    },
  });
}

/** Overdue ones first, then those due now. */
export function myDutiesQuery(programme: string, personId: string) {
  return queryOptions({
    queryKey: [programme, 'my', 'duties', personId],
    queryFn: async ({ signal }) => {
      const of = (state: string) =>
        ask<Page<Duty>>(programme, 'duties', { personId, state, limit: EACH }, signal);
      const [overdue, due] = await Promise.all([of('OVERDUE'), of('DUE')]);
      return [...overdue.items, ...due.items];
    },
  });
}

/** The meetings and study sessions of a day. */
export function meetingsQuery(programme: string, day: string) {
  return queryOptions({
    queryKey: [programme, 'calendar', 'meetings', day],
    queryFn: async ({ signal }) => {
      const query = { from: day, to: day };
      const { entries } = await ask<{ entries: CalendarEntry[] }>(programme, 'calendar', query, signal);
      return entries.filter(({ kind }) => kind === 'MEETING');
    },
  });
}
