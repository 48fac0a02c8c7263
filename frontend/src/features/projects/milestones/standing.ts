import { today } from '@/lib/dates';

export type Standing = 'done' | 'overdue' | 'ahead';

/** Whether a milestone is reached, or should have been. */
export function standingOf({ plannedOn, doneOn }: { plannedOn: string; doneOn?: string | null }): Standing {
  if (doneOn) return 'done';
  return plannedOn < today() ? 'overdue' : 'ahead';
}
