import { queryOptions } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { client } from '@/api/client';
import { answered, type Leave } from '../contract';

const MOST = 100;
/** While a call is open its numbers change under the leader's eyes. */
const EVERY = 30_000;

/** The roll-calls of an evening in the grids below oneself; after midnight also last evening's that are still open. */
export function eveningQuery(programme: string, day: string) {
  return queryOptions({
    queryKey: [programme, 'my-grid', 'roll-calls', day],
    refetchInterval: EVERY,
    queryFn: async ({ signal }) => {
      const from = dayjs(day).subtract(1, 'day').format('YYYY-MM-DD');
      const params = { path: { programme }, query: { from, to: day, limit: MOST } };
      const { items } = await answered(
        client.GET('/api/v1/programmes/{programme}/roll-calls', { params, signal }),
      );
      return items.filter((call) => call.heldOn === day || call.state !== 'CLOSED');
    },
  });
}

export function entriesQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, 'my-grid', 'entries', id],
    refetchInterval: EVERY,
    queryFn: async ({ signal }) => {
      const params = { path: { programme, id }, query: { limit: MOST } };
      return (
        await answered(
          client.GET('/api/v1/programmes/{programme}/roll-calls/{id}/entries', { params, signal }),
        )
      ).items;
    },
  });
}

export function escalationsQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, 'my-grid', 'escalations', id],
    queryFn: ({ signal }) => {
      const params = { path: { programme, id } };
      return answered(
        client.GET('/api/v1/programmes/{programme}/roll-calls/{id}/escalations', { params, signal }),
      );
    },
  });
}

/** Leaves that wait for one's own decision. */
export function awaitingQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, 'my-grid', 'awaiting'],
    refetchInterval: 2 * EVERY,
    queryFn: async ({ signal }) => {
      const params = { path: { programme }, query: { awaiting: 'me', limit: MOST } };
      return (await answered(client.GET('/api/v1/programmes/{programme}/leaves', { params, signal }))).items;
    },
  });
}

export interface Away {
  id: string;
  record: 'leaves' | 'outings';
  person: Leave['person'];
  where: string | Leave['kind'];
  startsAt: string;
  endsAt: string;
  overdue: boolean;
}

/** Who is away now, whoever is expected back first at the top. */
export function awayQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, 'my-grid', 'away'],
    queryFn: async ({ signal }): Promise<Away[]> => {
      const path = { programme };
      const [leaves, outings] = await Promise.all([
        answered(
          client.GET('/api/v1/programmes/{programme}/leaves', {
            params: { path, query: { state: 'DEPARTED', limit: MOST } },
            signal,
          }),
        ),
        answered(
          client.GET('/api/v1/programmes/{programme}/outings', {
            params: { path, query: { state: 'REPORTED', limit: MOST } },
            signal,
          }),
        ),
      ]);
      return [
        ...leaves.items.map((leave) => ({ ...leave, record: 'leaves' as const, where: leave.kind })),
        ...outings.items.map((outing) => ({
          ...outing,
          record: 'outings' as const,
          where: outing.destination,
        })),
      ].sort((one, other) => one.endsAt.localeCompare(other.endsAt));
    },
  });
}

/** What is out of order below. */
export function exceptionsQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, 'my-grid', 'exceptions'],
    refetchInterval: 2 * EVERY,
    queryFn: async ({ signal }) => {
      const params = { path: { programme }, query: { limit: 20 } };
      const { data } = await client.GET('/api/v1/programmes/{programme}/exceptions', { params, signal });
      return data?.items ?? [];
    },
  });
}
