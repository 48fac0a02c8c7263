import { useMemo } from 'react';
import { useProgramme } from '@/api/session';
import { usePreference } from '@/lib/preferences';
import type { BoardLine } from './queries';
import { foldable } from './tree';

/** From here on a tree shown in full is a wall of lines: it begins with its upper two levels. */
const MANY = 40;

export interface Closed {
  ids: ReadonlySet<string>;
  toggle(id: string): void;
  all(closed: boolean): void;
}

/** Which grids of the board are folded; remembered in this browser. */
export function useClosed(lines: readonly BoardLine[]): Closed {
  const programme = useProgramme();
  const [chosen, choose] = usePreference<string[] | null>(`board.closed.${programme}`, null);
  const ids = useMemo(() => {
    if (chosen) return new Set(chosen);
    const top = Math.min(...lines.map(({ level }) => level));
    const deep = lines.filter(({ level }) => level > top).map(({ grid }) => grid.id);
    return new Set(lines.length > MANY ? deep : []);
  }, [chosen, lines]);
  return {
    ids,
    toggle: (id) => choose(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id]),
    all: (closed) => choose(closed ? foldable(lines) : []),
  };
}
