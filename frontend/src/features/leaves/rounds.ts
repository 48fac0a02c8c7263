import type { components } from '@/api/schema';

type Leave = components['schemas']['LeaveView'];

export interface Round {
  number: number;
  /** Absent for the request itself. */
  extension?: Leave['extensions'][number];
  steps: Leave['steps'];
}

/** The request and every extension, each with the steps of its approval. */
export function roundsOf({ steps, extensions }: Pick<Leave, 'steps' | 'extensions'>): Round[] {
  const of = (round: number) => steps.filter((step) => step.round === round);
  return [
    { number: 0, steps: of(0) },
    ...extensions.map((extension) => ({ number: extension.round, extension, steps: of(extension.round) })),
  ];
}
