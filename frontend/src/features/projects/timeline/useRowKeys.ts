import { type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Row } from './rows';

const PAGE = 10;

interface Sight {
  from: number;
  to: number;
  look(): void;
}

/** Moves through the projects with arrows, page keys, Home and End; Enter opens, as each is a link. */
export function useRowKeys(
  box: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  height: number,
  seen: Sight,
) {
  const [stands, stand] = useState(-1);
  const projects = rows.flatMap((row, i) => ('project' in row ? [i] : []));
  const isSeen = (row: number) => row >= seen.from && row < seen.to;
  // Tab must always find a line, wherever one has scrolled to.
  const current = projects.includes(stands) && isSeen(stands) ? stands : (projects.find(isSeen) ?? -1);

  const go = (to: number) => {
    const element = box.current;
    const row = projects[Math.max(0, Math.min(to, projects.length - 1))];
    if (!element || row === undefined) return;
    const room = element.clientHeight - 2 * height;
    const top = row * height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top > element.scrollTop + room) element.scrollTop = top - room;
    // Where it is going may not be drawn yet.
    flushSync(() => {
      seen.look();
      stand(row);
    });
    element.querySelector<HTMLElement>(`[data-row="${row}"] a`)?.focus({ preventScroll: true });
  };

  const at = projects.indexOf(current);
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: projects.length - 1,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return { current, stand, onKeyDown };
}
