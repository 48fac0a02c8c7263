import type { Decision } from '@/api/decisions';

/** Everything the heads of a vote fall into; each head into one. */
export const PARTS = ['yes', 'no', 'abstained', 'silent', 'recused', 'absent'] as const;
export type Part = (typeof PARTS)[number];
export type Ballot = Record<Part, number>;

type Heads = Pick<Decision, 'shouldAttend' | 'present' | 'recused' | 'yes' | 'no' | 'abstained'>;

/** Those who are there and have not voted are `silent`; those of whom nothing is known yet are as good as absent. */
export function ballotOf({ shouldAttend, present, recused, yes, no, abstained }: Heads): Ballot {
  return {
    yes,
    no,
    abstained,
    silent: present - yes - no - abstained,
    recused,
    absent: shouldAttend - present - recused,
  };
}

/** Where so many heads end on a bar of all, in percent. */
export function shareOf(heads: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(100, (heads / whole) * 100);
}
