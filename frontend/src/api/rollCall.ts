import { queryOptions } from '@tanstack/react-query';
import { setOfficeClock } from '@/lib/officeClock';
import { client, queryClient } from './client';
import { keep, kept } from './kept';
import type { components } from './schema';

type Schemas = components['schemas'];

export type RollCall = Schemas['RollCallView'];
export type RollCallEntry = Schemas['RollCallEntryView'];

/** The evening's roll-call as it concerns oneself. */
export type MyRollCall = Schemas['MyRollCallView'] & {
  /** When this evening's opens or opened; null where none is held. */
  opensAt: string | null;
};

const keyOf = (programme: string) => [programme, 'my', 'roll-call'] as const;
const keptAs = (programme: string) => `roll-call.${programme}`;

export function myRollCallQuery(programme: string) {
  return queryOptions({
    queryKey: keyOf(programme),
    initialData: () => kept<MyRollCall>(keptAs(programme)),
    // However fresh it looks: the page was opened to hear of the evening.
    initialDataUpdatedAt: 0,
    refetchOnWindowFocus: true,
    refetchOnReconnect: true,
    queryFn: async ({ signal }): Promise<MyRollCall> => {
      const asked = Date.now();
      const params = { path: { programme } };
      const { data } = await client.GET('/api/v1/programmes/{programme}/my/roll-call', { params, signal });
      // A refusal was thrown by the client before.
      const answer = data as MyRollCall;
      setOfficeClock(answer.now, (asked + Date.now()) / 2);
      keep(keptAs(programme), answer);
      return answer;
    },
  });
}

/** The service has taken one's answer: shown without asking again, the line may be gone by now. */
export function entryTaken(programme: string, entry: RollCallEntry): void {
  queryClient.setQueryData<MyRollCall>(keyOf(programme), (before) => {
    if (!before) return before;
    const answer = { ...before, entry };
    keep(keptAs(programme), answer);
    return answer;
  });
}
