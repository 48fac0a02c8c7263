import { queryOptions } from '@tanstack/react-query';
import dayjs from 'dayjs';
import type { Page } from '@/api/resource';
import type { RollCall, RollCallEntry } from '@/api/rollCall';
import { ask, type Escalation, type ExceptionLine, type Leave, type Outing } from '../contract';

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
      const query = { from, to: day, limit: MOST };
      const { items } = await ask<Page<RollCall>>(programme, 'roll-calls', query, signal);
      return items.filter((call) => call.heldOn === day || call.state !== 'CLOSED');
    },
  });
}

export function entriesQuery(programme: string, rollCallId: string) {
  return queryOptions({
    queryKey: [programme, 'my-grid', 'entries', rollCallId],
    refetchInterval: EVERY,
    queryFn: async ({ signal }) =>
      (await ask<Page<RollCallEntry>>(programme, `roll-calls/${rollCallId}/entries`, { limit: MOST }, signal))
        .items,
  });
}

export function escalationsQuery(programme: string, rollCallId: string) {
  return queryOptions({
    queryKey: [programme, 'my-grid', 'escalations', rollCallId],
    queryFn: ({ signal }) => ask<Escalation[]>(programme, `roll-calls/${rollCallId}/escalations`, {}, signal),
  });
}

/** Leaves that wait for one's own decision. */
export function awaitingQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, 'my-grid', 'awaiting'],
    refetchInterval: 2 * EVERY,
    queryFn: async ({ signal }) =>
      (await ask<Page<Leave>>(programme, 'leaves', { awaiting: 'me', limit: MOST }, signal)).items,
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
      const [leaves, outings] = await Promise.all([
        ask<Page<Leave>>(programme, 'leaves', { state: 'DEPARTED', limit: MOST }, signal),
        ask<Page<Outing>>(programme, 'outings', { state: 'REPORTED', limit: MOST }, signal),
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

export function exceptionsQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, 'my-grid', 'exceptions'],
    refetchInterval: 2 * EVERY,
    queryFn: async ({ signal }) =>
      (await ask<Page<ExceptionLine>>(programme, 'exceptions', { limit: 20 }, signal)).items,
  });
}
