import type { BoardLine } from './queries';

/** Where the people of a grid are, in the order of the bar: those at hand first, those to look for last. */
export const PARTS = ['here', 'onLeave', 'onOuting', 'inTraining', 'overdue', 'unaccounted'] as const;

export type Part = (typeof PARTS)[number];

export function countOf(line: BoardLine, part: Part): number {
  if (part !== 'here') return line[part];
  const elsewhere = line.onLeave + line.onOuting + line.inTraining + line.overdue + line.unaccounted;
  return Math.max(0, line.onPost - elsewhere);
}
