import type { Reference } from '@/api/references';

/** The evenings of a week, all roll-calls of it added up. */
export interface PresenceWeek {
  weekStartsOn: string;
  expected: number;
  present: number;
  accounted: number;
  excused: number;
  unresolved: number;
}

/** Leaves of a kind that begin in a month. */
export interface LeaveMonth {
  month: string;
  kind: Reference;
  requests: number;
  days: number;
  people: number;
}

/** How the duties of a person, or in a village, were done. */
export interface ComplianceLine {
  subject: Reference;
  owed: number;
  done: number;
  doneLate: number;
  overdue: number;
}

export type ComplianceBy = 'PERSON' | 'VILLAGE';
