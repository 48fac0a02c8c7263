import type { ExceptionKind } from '@/api/exceptions';
import { formatInstant, today } from '@/lib/dates';

/** What began with a day and not at an hour. */
const BY_DAY: ReadonlySet<ExceptionKind> = new Set(['OVERDUE_DUTY', 'UNPLACED']);

/** Since when something must be seen to: the day, or the hour where there is one. */
export function exceptionSince(kind: ExceptionKind, since: string): string {
  return BY_DAY.has(kind) ? today(new Date(since)) : formatInstant(since);
}
