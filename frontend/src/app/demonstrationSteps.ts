import { instantAt, today } from '@/lib/dates';

/** When the roll-calls of the demonstration open. */
const ROLL_CALL = '22:30';
const MINUTES = 60_000;
const DAY = 24 * 60 * MINUTES;

/** The evening that comes: this one until its roll-call has opened. */
export function nextRollCall(now: Date): Date {
  const tonight = instantAt(today(now), ROLL_CALL);
  return now < tonight ? tonight : new Date(tonight.getTime() + DAY);
}

/** How far the clock of a demonstration can be moved with one press; keys of their words. */
export const STEPS = {
  rollCall: nextRollCall,
  halfHour: (now: Date) => new Date(now.getTime() + 30 * MINUTES),
  day: (now: Date) => new Date(now.getTime() + DAY),
} as const;

export type Step = keyof typeof STEPS;
