import { queryOptions } from '@tanstack/react-query';
import { setOfficeClock } from '@/lib/officeClock';
import { answered } from './answered';
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
      const answer: MyRollCall = await answered(
        client.GET('/api/v1/programmes/{programme}/my/roll-call', { params, signal }),
      );
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

const ROLL_CALL = '/api/v1/programmes/{programme}/roll-calls/{id}';

/** To whom the call went on while somebody was unaccounted for. */
export function escalationsQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, ROLL_CALL, 'escalations', id],
    queryFn: ({ signal }) =>
      answered(client.GET(`${ROLL_CALL}/escalations`, { params: { path: { programme, id } }, signal })),
  });
}

/* What a leader does with a roll-call. */
export function answerFor(programme: string, id: string, body: Schemas['LeaderAnswerRequest']) {
  return client.POST(`${ROLL_CALL}/answers`, { params: { path: { programme, id } }, body });
}

export function correct(programme: string, id: string, body: Schemas['CorrectionRequest'], key: string) {
  const params = { path: { programme, id }, header: { 'Idempotency-Key': key } };
  return client.POST(`${ROLL_CALL}/corrections`, { params, body });
}

export function confirm(programme: string, id: string) {
  return client.POST(`${ROLL_CALL}/confirmation`, { params: { path: { programme, id } } });
}

export function close(programme: string, id: string) {
  return client.POST(`${ROLL_CALL}/close`, { params: { path: { programme, id } } });
}
