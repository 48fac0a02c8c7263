import type { Reference } from '@/api/references';

export type RollCallState = 'OPEN' | 'ESCALATED' | 'CLOSED';

/** One grid of the board, with everybody in it and below it counted. */
export interface BoardLine {
  grid: Reference;
  parentId: string | null;
  level: number;
  leader: Reference | null;
  onPost: number;
  onLeave: number;
  onOuting: number;
  inTraining: number;
  overdue: number;
  unaccounted: number;
  rollCall: { id: string; state: RollCallState; unresolved: number } | null;
}

export interface Board {
  now: string;
  onPost: number;
  present: number;
  away: number;
  overdue: number;
  unaccounted: number;
  unplaced: number;
  grids: BoardLine[];
}

export const EXCEPTION_KINDS = [
  'UNRESOLVED_ROLL_CALL',
  'OVERDUE_LEAVE',
  'OVERDUE_OUTING',
  'OVERDUE_DUTY',
  'UNPLACED',
] as const;
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number];

/** Something that somebody must see to. */
export interface Exception {
  kind: ExceptionKind;
  person: Reference | null;
  grid: Reference | null;
  since: string;
  /** Segment of the addresses of the record to open. */
  record: string;
  recordId: string;
}
