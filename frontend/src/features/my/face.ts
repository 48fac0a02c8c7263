import type { QueuedAnswer } from '@/api/answers/store';
import type { MyRollCall, RollCallEntry } from '@/api/rollCall';
import { today } from '@/lib/dates';

/** What the roll-call asks of one this evening, or tells one. */
export type Face =
  /** Nothing is known of this evening: the phone has had no line. It can be answered all the same. */
  | { kind: 'unknown' }
  | { kind: 'notYet'; opensAt: string | null }
  | { kind: 'open'; rollCallId: string; cutOffAt: string; escalated: boolean; overdue: boolean }
  | { kind: 'waiting'; answeredAt: string }
  | { kind: 'refused'; id: string; code: string; detail: string }
  | Present
  | { kind: 'accounted'; reason: string | null }
  | { kind: 'excused'; expectation: RollCallEntry['expectation'] }
  | { kind: 'missed' }
  /** Last evening's has closed, and the next has not opened yet. */
  | { kind: 'over'; outcome: Outcome; opensAt: string | null };

export type Outcome = 'present' | 'accounted' | 'excused' | 'missed';

interface Present {
  kind: 'present';
  answeredAt: string | null;
  receivedAt: string | null;
  confirmed: boolean;
  clockOff: boolean;
}

const ANSWERABLE = ['PENDING', 'UNRESOLVED'];

function faceOfEntry(entry: RollCallEntry): Face | null {
  if (entry.status === 'EXCUSED') return { kind: 'excused', expectation: entry.expectation };
  if (entry.status === 'ACCOUNTED') return { kind: 'accounted', reason: entry.reason ?? null };
  if (entry.status !== 'PRESENT') return null;
  const { answeredAt = null, receivedAt = null, confirmed, clockOff } = entry;
  return { kind: 'present', answeredAt, receivedAt, confirmed, clockOff };
}

const past = (instant: string, now: Date) => Date.parse(instant) <= now.getTime();

/** What was learnt on another day says nothing about this evening, unless that call is still open. */
function stillTrue({ now: told, rollCall }: MyRollCall, now: Date): boolean {
  return today(new Date(told)) === today(now) || (rollCall !== null && !past(rollCall.closesAt, now));
}

/** It should have opened since the phone had a line last: perhaps it has. */
function beforeOpening({ now: told, opensAt }: MyRollCall, now: Date): Face {
  if (!opensAt || past(opensAt, new Date(told))) return { kind: 'notYet', opensAt: null };
  return past(opensAt, now) ? { kind: 'unknown' } : { kind: 'notYet', opensAt };
}

const DAY = 24 * 60 * 60_000;
const OUTCOMES: Partial<Record<RollCallEntry['status'], Outcome>> = {
  PRESENT: 'present',
  ACCOUNTED: 'accounted',
  EXCUSED: 'excused',
};

/**
 * How last evening's ended; undefined when there is more to say of another one. The next is taken to open at the same
 * hour where that was not said: a phone that has no line by then can still be answered on.
 */
function lastEvening({ now: told, opensAt, rollCall, entry }: MyRollCall, now: Date): Face | undefined {
  if (!rollCall || (rollCall.state !== 'CLOSED' && !past(rollCall.closesAt, now))) return undefined;
  if (rollCall.heldOn === today(now)) return undefined;
  const next = opensAt && !past(opensAt, new Date(told)) ? opensAt : null;
  const opened = next ? past(next, now) : Date.parse(rollCall.opensAt) + DAY <= now.getTime();
  if (opened) return { kind: 'unknown' };
  return { kind: 'over', outcome: (entry && OUTCOMES[entry.status]) ?? 'missed', opensAt: next };
}

/** Calls close the same night: one of longer ago waits for a line, not for this evening. */
const OF_THIS_EVENING = 12 * 60 * 60_000;

function isOfThisEvening({ answeredAt }: QueuedAnswer, now: Date): boolean {
  return now.getTime() - Date.parse(answeredAt) <= OF_THIS_EVENING;
}

/** `queued` is one's own answer that waits on this phone, if there is one. */
export function faceOf(known: MyRollCall | undefined, queued: QueuedAnswer | undefined, now: Date): Face {
  if (queued?.refusal) return { kind: 'refused', id: queued.id, ...queued.refusal };
  const current = known && stillTrue(known, now) ? known : undefined;
  const last = current && lastEvening(current, now);
  const settled = current?.entry && !last ? faceOfEntry(current.entry) : null;
  if (settled) return settled;
  if (queued && isOfThisEvening(queued, now)) return { kind: 'waiting', answeredAt: queued.answeredAt };
  if (!current) return { kind: 'unknown' };
  if (last) return last;
  const { rollCall, entry } = current;
  if (!rollCall) return beforeOpening(current, now);
  const closed = rollCall.state === 'CLOSED' || past(rollCall.closesAt, now);
  if (closed || !entry || !ANSWERABLE.includes(entry.status)) return { kind: 'missed' };
  return {
    kind: 'open',
    rollCallId: rollCall.id,
    cutOffAt: rollCall.cutOffAt,
    escalated: rollCall.state === 'ESCALATED',
    overdue: entry.expectation === 'OVERDUE',
  };
}
