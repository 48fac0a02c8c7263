import { queryOptions } from '@tanstack/react-query';
import { instantAt, today } from '@/lib/dates';
import { setOfficeClock } from '@/lib/officeClock';
import { client, queryClient } from './client';
import { keep, kept } from './kept';
import type { components } from './schema';

type Schemas = components['schemas'];

export type RollCall = Schemas['RollCallView'];
export type RollCallEntry = Schemas['RollCallEntryView'];

/** The evening's roll-call as it concerns oneself. */
export interface MyRollCall extends Omit<Schemas['MyRollCallView'], 'rollCall' | 'entry'> {
  rollCall: RollCall | null;
  entry: RollCallEntry | null;
  /** When the calls of this evening open, if that is one hour at all sites. */
  opensAt: string | null;
}

const keyOf = (programme: string) => [programme, 'my', 'roll-call'] as const;
const keptAs = (programme: string) => `roll-call.${programme}`;

interface Kept {
  answer: MyRollCall;
  at: number;
}

type Schedule = Pick<Schemas['RollCallScheduleView'], 'validFrom' | 'opensAt'> & { place: { id: string } };

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
    const { data } = await client.GET('/api/v1/programmes/{programme}/roll-call-schedules', { params });
    return openingOf(data?.items ?? [], day);
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
      const params = { path: { programme } };
      const { data } = await client.GET('/api/v1/programmes/{programme}/my/roll-call', { params, signal });
      // A refusal was thrown by the client before.
      const evening = data as NonNullable<typeof data>;
      setOfficeClock(evening.now, (asked + Date.now()) / 2);
      const day = today(new Date(evening.now));
      const opensAt = evening.rollCall?.opensAt ?? (await openingHour(programme, day));
      const answer: MyRollCall = { ...evening, opensAt };
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
