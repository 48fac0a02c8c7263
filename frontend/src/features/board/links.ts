import type { Exception, ExceptionKind } from '@/api/exceptions';
import type { Target } from '@/components/Target';
import { paths } from '@/lib/paths';

/** Where the numbers of the board lead: the records that were counted. */
export const targets = {
  board: (programme: string): Target => ({ to: paths.list(programme, 'board') }),
  onPost: (programme: string, day: string): Target => ({
    to: paths.list(programme, 'deployments'),
    search: { onPostOn: day },
  }),
  rollCalls: (programme: string, day: string): Target => ({
    to: paths.list(programme, 'roll-calls'),
    search: { heldOn: day },
  }),
  rollCall: (programme: string, id: string): Target => ({ to: paths.record(programme, 'roll-calls', id) }),
  /** Leaves, outings and trainings of a day stand together in the calendar. */
  away: (programme: string, day: string): Target => ({
    to: paths.list(programme, 'calendar'),
    search: { view: 'week', day, kinds: 'LEAVE,OUTING,MEETING' },
  }),
  exceptions: (programme: string, kind?: ExceptionKind, gridId?: string): Target => ({
    to: paths.list(programme, 'exceptions'),
    search: { ...(kind ? { kind } : {}), ...(gridId ? { gridId } : {}) },
  }),
  exception: (programme: string, { record, recordId }: Exception): Target => ({
    to: paths.record(programme, record, recordId),
  }),
  grid: (programme: string, id: string): Target => ({ to: paths.record(programme, 'grids', id) }),
  grids: (programme: string): Target => ({ to: paths.list(programme, 'grids') }),
};
