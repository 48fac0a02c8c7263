import { type RefObject, useEffect, useState } from 'react';
import { useMedia } from '@/lib/media';

/** Rows above and below the seen ones that are there already when they come into sight. */
const AHEAD = 8;
/** What is seen at first, and wherever nothing has a height. */
const AT_FIRST = 720;

interface Seen {
  from: number;
  /** Exclusive. */
  to: number;
  /** Looks anew, where a scroll must be followed at once. */
  look(): void;
}

/** Which of many rows of one height are in sight of the box they scroll in: no others are drawn. On paper all are. */
export function useSeen(box: RefObject<HTMLElement | null>, rows: number, height: number): Seen {
  const paper = useMedia('print');
  const [sight, setSight] = useState({ top: 0, size: AT_FIRST });
  const look = () => {
    const element = box.current;
    if (element) setSight({ top: element.scrollTop, size: element.clientHeight || AT_FIRST });
  };

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const see = () => setSight({ top: element.scrollTop, size: element.clientHeight || AT_FIRST });
    see();
    const size = new ResizeObserver(see);
    size.observe(element);
    element.addEventListener('scroll', see, { passive: true });
    return () => {
      size.disconnect();
      element.removeEventListener('scroll', see);
    };
  }, [box]);

  if (paper) return { from: 0, to: rows, look };
  const from = Math.max(0, Math.floor(sight.top / height) - AHEAD);
  return { from, to: Math.min(rows, from + Math.ceil(sight.size / height) + 2 * AHEAD), look };
}
