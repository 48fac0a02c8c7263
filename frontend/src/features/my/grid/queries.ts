import { queryOptions } from '@tanstack/react-query';
import { queryClient } from '@/api/client';
import type { ListAsk, Page } from '@/api/resource';
import { leaves, outings, rollCallEntriesOf, rollCalls } from '@/api/resources';
import { plusDays } from '@/lib/dates';
import type { Leave, Outing } from '../contract';

const MOST = 100;
/** While a call is open its numbers change under the leader's eyes. */
const EVERY = 30_000;

/** The roll-calls of an evening in the grids below oneself; after midnight also last evening's that are still open. */
export function eveningQuery(programme: string, day: string) {
  return queryOptions({
    ...rollCalls.list(programme, { from: plusDays(day, -1), to: day, limit: MOST }),
    refetchInterval: EVERY,
    select: ({ items }) => items.filter((call) => call.heldOn === day || call.state !== 'CLOSED'),
  });
}

export function entriesQuery(programme: string, id: string) {
  return queryOptions({
    ...rollCallEntriesOf(id).list(programme, { limit: MOST }),
    refetchInterval: EVERY,
    select: ({ items }) => items,
  });
}

/** Leaves and outings stand together here; who asks for both tries again for both. */
function absences(
  programme: string,
  leavesAsk: ListAsk,
  outingsAsk: ListAsk,
): Promise<[Page<Leave>, Page<Outing>]> {
  return Promise.all([
    queryClient.fetchQuery({ ...leaves.list(programme, { ...leavesAsk, limit: MOST }), retry: false }),
    queryClient.fetchQuery({ ...outings.list(programme, { ...outingsAsk, limit: MOST }), retry: false }),
  ]);
}

export type Request = { leave: Leave; outing?: never } | { outing: Outing; leave?: never };

/** Leaves and outings that wait for one's own decision, whichever begins first at the top. */
export function awaitingQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, 'my-grid', 'awaiting'],
    refetchInterval: 2 * EVERY,
    queryFn: async (): Promise<Request[]> => {
      const mine = { awaiting: 'me' };
      const [asked, reported] = await absences(programme, mine, mine);
      const startOf = ({ leave, outing }: Request) => (leave ?? outing).startsAt;
      return [
        ...asked.items.map((leave) => ({ leave })),
        ...reported.items.map((outing) => ({ outing })),
      ].sort((one, other) => startOf(one).localeCompare(startOf(other)));
    },
  });
}

interface Away {
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
    queryFn: async (): Promise<Away[]> => {
      const [departed, reported] = await absences(programme, { state: 'DEPARTED' }, { state: 'REPORTED' });
      return [
        ...departed.items.map((leave) => ({ ...leave, record: 'leaves' as const, where: leave.kind })),
        ...reported.items.filter(isApproved).map((outing) => ({
          ...outing,
          record: 'outings' as const,
          where: outing.destination,
        })),
      ].sort((one, other) => one.endsAt.localeCompare(other.endsAt));
    },
  });
}
