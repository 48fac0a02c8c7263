import { queryOptions } from '@tanstack/react-query';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import type { components } from '@/api/schema';

export type PresenceWeek = components['schemas']['WeekOfPresence'];
export type LeaveMonth = components['schemas']['LeaveMonthView'];
export type ComplianceLine = components['schemas']['ComplianceLine'];
type ComplianceBy = components['schemas']['ComplianceBy'];

const WITHIN = '/api/v1/programmes/{programme}';
const PRESENCE = `${WITHIN}/presence` as const;
const LEAVES = `${WITHIN}/leave-statistics` as const;
const COMPLIANCE = `${WITHIN}/duty-compliance` as const;

/** Days of a trend, and the part of the tree it is about. */
export interface Range {
  from: string;
  to: string;
  gridId?: string;
}

export function presenceQuery(programme: string, range: Range) {
  return queryOptions({
    queryKey: [programme, PRESENCE, range],
    queryFn: ({ signal }) => {
      const params = { path: { programme }, query: range };
      return answered(client.GET(PRESENCE, { params, signal }));
    },
  });
}

export function leavesQuery(programme: string, { from, to }: Range) {
  return queryOptions({
    queryKey: [programme, LEAVES, from, to],
    queryFn: ({ signal }) => {
      const params = { path: { programme }, query: { from, to } };
      return answered(client.GET(LEAVES, { params, signal }));
    },
  });
}

export function complianceQuery(programme: string, { from, to }: Range, by: ComplianceBy) {
  return queryOptions({
    queryKey: [programme, COMPLIANCE, by, from, to],
    queryFn: ({ signal }) => {
      const params = { path: { programme }, query: { by, from, to } };
      return answered(client.GET(COMPLIANCE, { params, signal }));
    },
  });
}
