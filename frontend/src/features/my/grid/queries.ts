import { queryOptions } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { client } from '@/api/client';
import { answered, type Leave, type Outing } from '../contract';

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

export type Request = { leave: Leave; outing?: never } | { outing: Outing; leave?: never };

/** Leaves and outings that wait for one's own decision, whichever begins first at the top. */
export function awaitingQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, 'my-grid', 'awaiting'],
    refetchInterval: 2 * EVERY,
    queryFn: async ({ signal }): Promise<Request[]> => {
      const query = { awaiting: 'me', limit: MOST };
      const params = { path: { programme }, query };
      const [leaves, outings] = await Promise.all([
        answered(client.GET('/api/v1/programmes/{programme}/leaves', { params, signal })),
        answered(client.GET('/api/v1/programmes/{programme}/outings', { params, signal })),
      ]);
      const startOf = ({ leave, outing }: Request) => (leave ?? outing).startsAt;
      return [
        ...leaves.items.map((leave) => ({ leave })),
        ...outings.items.map((outing: Outing) => ({ outing })),
      ].sort((one, other) => startOf(one).localeCompare(startOf(other)));
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

const isApproved = ({ approvedAt }: Outing) => approvedAt !== null;

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
        ...outings.items.filter(isApproved).map((outing) => ({
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
