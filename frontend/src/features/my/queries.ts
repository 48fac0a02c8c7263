import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';
import { answered, type Outing } from './contract';

const EACH = 20;

/** What a person still has to do with: leaves that are neither over nor off. */
export function myLeavesQuery(programme: string, personId: string) {
  return queryOptions({
    queryKey: [programme, 'my', 'leaves', personId],
    queryFn: async ({ signal }) => {
      const params = { path: { programme }, query: { personId, sort: '-startsAt', limit: EACH } };
      const { items } = await answered(
        client.GET('/api/v1/programmes/{programme}/leaves', { params, signal }),
      );
      return items.filter(({ state }) => ['REQUESTED', 'APPROVED', 'DEPARTED'].includes(state)).reverse();
    },
  });
}

/** The outings one is not back from. */
export function myOutingsQuery(programme: string, personId: string) {
  return queryOptions({
    queryKey: [programme, 'my', 'outings', personId],
    queryFn: async ({ signal }): Promise<Outing[]> => {
      const query = { personId, state: 'REPORTED', sort: 'startsAt', limit: EACH } as const;
      const params = { path: { programme }, query };
      return (await answered(client.GET('/api/v1/programmes/{programme}/outings', { params, signal }))).items;
    },
  });
}

/** Overdue ones first, then those due now. */
export function myDutiesQuery(programme: string, personId: string) {
  return queryOptions({
    queryKey: [programme, 'my', 'duties', personId],
    queryFn: async ({ signal }) => {
      const inState = async (state: 'OVERDUE' | 'DUE') => {
        const params = { path: { programme }, query: { personId, state, limit: EACH } };
        return (await answered(client.GET('/api/v1/programmes/{programme}/duties', { params, signal })))
          .items;
      };
      return (await Promise.all([inState('OVERDUE'), inState('DUE')])).flat();
    },
  });
}

/** The meetings and study sessions of a day. */
export function meetingsQuery(programme: string, day: string) {
  return queryOptions({
    queryKey: [programme, 'calendar', 'meetings', day],
    queryFn: async ({ signal }) => {
      const params = { path: { programme }, query: { from: day, to: day } };
      const { entries } = await answered(
        client.GET('/api/v1/programmes/{programme}/calendar', { params, signal }),
      );
      return entries.filter(({ kind }) => kind === 'MEETING');
    },
  });
}
