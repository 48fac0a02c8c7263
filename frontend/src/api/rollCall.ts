import { queryOptions } from '@tanstack/react-query';
import { instantAt, today } from '@/lib/dates';
import { setOfficeClock } from '@/lib/officeClock';
import { client, queryClient } from './client';
import { keep, kept } from './kept';
import type { Reference } from './references';

export type RollCallState = 'OPEN' | 'ESCALATED' | 'CLOSED';
export type Expectation = 'EXPECTED' | 'ON_LEAVE' | 'ON_OUTING' | 'IN_TRAINING' | 'OVERDUE';
export type EntryStatus = 'PENDING' | 'PRESENT' | 'ACCOUNTED' | 'UNRESOLVED' | 'EXCUSED';

export interface RollCall {
  id: string;
  grid: Reference;
  heldOn: string;
  opensAt: string;
  cutOffAt: string;
  closesAt: string;
  closedAt?: string | null;
  state: RollCallState;
  level: number;
  expected: number;
  present: number;
  accounted: number;
  excused: number;
  overdue: number;
  unresolved: number;
}

export interface RollCallEntry {
  id: string;
  person: Reference;
  expectation: Expectation;
  status: EntryStatus;
  answeredAt?: string | null;
  receivedAt?: string | null;
  answeredBy?: 'SELF' | 'LEADER' | null;
  reason?: string | null;
  /** The phone's clock was off: the hour is the one the service saw. */
  clockOff: boolean;
  confirmed: boolean;
  corrected: boolean;
}

/** The evening's roll-call as it concerns oneself. */
export interface MyRollCall {
  now: string;
  /** When the calls of this evening open, if that is one hour at all sites. */
  opensAt: string | null;
  rollCall: RollCall | null;
  entry: RollCallEntry | null;
}

// biome-ignore lint/suspicious/noExplicitAny: the contract does not name it yet
const untyped = client as any;

const keyOf = (programme: string) => [programme, 'my', 'roll-call'] as const;
const keptAs = (programme: string) => `roll-call.${programme}`;

interface Kept {
  answer: MyRollCall;
  at: number;
}

interface Schedule {
  place: Reference;
  validFrom: string;
  opensAt: string;
}

/** The one hour at which the calls of a day open; null when the sites differ. */
export function openingOf(schedules: readonly Schedule[], day: string): string | null {
  const inForce = new Map<string, Schedule>();
  for (const schedule of schedules) {
    const known = inForce.get(schedule.place.id);
    if (schedule.validFrom <= day && (!known || known.validFrom < schedule.validFrom))
      inForce.set(schedule.place.id, schedule);
  }
  const [hour, ...others] = new Set([...inForce.values()].map(({ opensAt }) => opensAt));
  return hour && others.length === 0 ? instantAt(day, hour).toISOString() : null;
}

async function openingHour(programme: string, day: string): Promise<string | null> {
  try {
    const params = { path: { programme }, query: { limit: 100 } };
    const { data } = await untyped.GET('/api/v1/programmes/{programme}/roll-call-schedules', { params });
    return openingOf(data.items, day);
  } catch {
    // Worth knowing, and not worth failing for.
    return null;
  }
}

export function myRollCallQuery(programme: string) {
  return queryOptions({
    queryKey: keyOf(programme),
    initialData: () => kept<Kept>(keptAs(programme))?.answer,
    initialDataUpdatedAt: () => kept<Kept>(keptAs(programme))?.at,
    queryFn: async ({ signal }): Promise<MyRollCall> => {
      const asked = Date.now();
      const { data } = await untyped.GET('/api/v1/programmes/{programme}/my/roll-call', {
        params: { path: { programme } },
        signal,
      });
      setOfficeClock(data.now, (asked + Date.now()) / 2);
      const opensAt = data.rollCall?.opensAt ?? (await openingHour(programme, today(new Date(data.now))));
      const answer: MyRollCall = { ...data, opensAt };
      keep(keptAs(programme), { answer, at: Date.now() } satisfies Kept);
      return answer;
    },
  });
}

/** The service has taken one's answer: shown without asking again, the line may be gone by now. */
export function entryTaken(programme: string, entry: RollCallEntry): void {
  queryClient.setQueryData<MyRollCall>(keyOf(programme), (before) => {
    if (!before) return before;
    const answer = { ...before, entry };
    keep(keptAs(programme), { answer, at: Date.now() } satisfies Kept);
    return answer;
  });
}
