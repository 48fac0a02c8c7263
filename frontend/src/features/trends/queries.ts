import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';
import type { ComplianceBy, ComplianceLine, LeaveMonth, PresenceWeek } from './contract';

const WITHIN = '/api/v1/programmes/{programme}';

/** Days of a trend, and the part of the tree it is about. */
export interface Range {
  from: string;
  to: string;
  gridId?: string;
}

function series<T>(name: string, programme: string, query: object) {
  const path = `${WITHIN}/${name}`;
  return queryOptions({
    queryKey: [programme, path, query],
    queryFn: async ({ signal }): Promise<T[]> => {
      const { data } = await client.GET(
        path as never,
        { params: { path: { programme }, query }, signal } as never,
      );
      return data as unknown as T[];
    },
  });
}

export const presenceQuery = (programme: string, range: Range) =>
  series<PresenceWeek>('presence', programme, range);

export const leavesQuery = (programme: string, { from, to }: Range) =>
  series<LeaveMonth>('leave-statistics', programme, { from, to });

export const complianceQuery = (programme: string, { from, to }: Range, by: ComplianceBy) =>
  series<ComplianceLine>('duty-compliance', programme, { by, from, to });
