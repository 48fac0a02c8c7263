import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import type { Row } from './tree';

/** Moves through the lines of a tree with the keys every tree has: arrows, Home, End, and Enter to open. */
export function useTreeKeys(rows: Row[], onToggle: (id: string) => void) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [stands, stand] = useState<string>();
  const found = rows.findIndex(({ line }) => line.grid.id === stands);
  const at = Math.max(0, found);
  const row = rows[at];

  const go = useCallback(
    (to: number) => body.current?.querySelectorAll<HTMLTableRowElement>('tr').item(to)?.focus(),
    [],
  );

  const deeds: Record<string, () => void> = {
    ArrowDown: () => go(Math.min(at + 1, rows.length - 1)),
    ArrowUp: () => go(Math.max(at - 1, 0)),
    Home: () => go(0),
    End: () => go(rows.length - 1),
    ArrowRight: () => {
      if (row?.open) go(at + 1);
      else if (row?.folds) onToggle(row.line.grid.id);
    },
    ArrowLeft: () => {
      if (row?.open) onToggle(row.line.grid.id);
      else go(parentOf(rows, at));
    },
    Enter: () => body.current?.querySelectorAll('tr').item(at)?.querySelector('a')?.click(),
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const deed = deeds[event.key];
    // A link or button in the line does what it says when it is the one with the focus.
    const onLine = event.target instanceof HTMLTableRowElement;
    if (!deed || (event.key === 'Enter' && !onLine)) return;
    event.preventDefault();
    deed();
  };
  return { body, current: row?.line.grid.id, stand, onKeyDown };
}

function parentOf(rows: Row[], at: number): number {
  const depth = rows[at]?.depth ?? 1;
  const above = rows.slice(0, at).findLastIndex((row) => row.depth < depth);
  return above < 0 ? at : above;
}
