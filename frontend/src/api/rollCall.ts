import { queryOptions } from '@tanstack/react-query';
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
  confirmed: boolean;
  corrected: boolean;
}

/** The evening's roll-call as it concerns oneself. */
export interface MyRollCall {
  now: string;
  /** When this evening's call opens, as long as it has not. */
  opensAt?: string | null;
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
      keep(keptAs(programme), { answer: data, at: Date.now() } satisfies Kept);
      return data;
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
