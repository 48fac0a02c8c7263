import type { Seat } from '@/api/decisions';
import type { components } from '@/api/schema';

/** What a keeper can tell of somebody who should attend. */
export const STANDS = ['PRESENT', 'ABSENT', 'RECUSED'] as const;
export type Stand = (typeof STANDS)[number];

export interface Mark {
  stand: Stand | null;
  reason: string;
}

/** By person. */
export type Sheet = Record<string, Mark>;
type RosterEntry = components['schemas']['RosterRequest']['seats'][number];

export function sheetOf(seats: readonly Seat[]): Sheet {
  return Object.fromEntries(
    seats.map(({ person, presence, recused, recusalReason }): [string, Mark] => [
      person.id,
      { stand: recused ? 'RECUSED' : (presence ?? null), reason: recusalReason ?? '' },
    ]),
  );
}

export const lacksReason = ({ stand, reason }: Mark) => stand === 'RECUSED' && reason.trim() === '';

/** Those of whom nothing is told yet are there. */
export function restPresent(sheet: Sheet): Sheet {
  return Object.fromEntries(
    Object.entries(sheet).map(([id, mark]) => [
      id,
      mark.stand ? mark : { ...mark, stand: 'PRESENT' as const },
    ]),
  );
}

export function entriesOf(sheet: Sheet): RosterEntry[] {
  return Object.entries(sheet).map(([personId, { stand, reason }]) => ({
    personId,
    recused: stand === 'RECUSED',
    // Who recuses himself was there, or he would just be absent.
    ...(stand ? { presence: stand === 'ABSENT' ? 'ABSENT' : 'PRESENT' } : {}),
    ...(stand === 'RECUSED' ? { recusalReason: reason.trim() } : {}),
  }));
}

/** The seats of a draft when these people should attend: whoever was on it already keeps what is told of him. */
export function entriesFor(personIds: readonly string[], seats: readonly Seat[]): RosterEntry[] {
  const known = sheetOf(seats);
  return entriesOf(Object.fromEntries(personIds.map((id) => [id, known[id] ?? { stand: null, reason: '' }])));
}
