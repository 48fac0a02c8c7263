import { type RefObject, useCallback, useEffect, useState } from 'react';
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
  const [first, setFirst] = useState(0);
  const [count, setCount] = useState(Math.ceil(AT_FIRST / height));

  // Whole rows: a scroll by less than one changes nothing.
  const look = useCallback(() => {
    const element = box.current;
    if (!element) return;
    setFirst(Math.floor(element.scrollTop / height));
    setCount(Math.ceil((element.clientHeight || AT_FIRST) / height));
  }, [box, height]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    look();
    const size = new ResizeObserver(look);
    size.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      size.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box, look]);

  if (paper) return { from: 0, to: rows, look };
  return { from: Math.max(0, first - AHEAD), to: Math.min(rows, first + count + AHEAD), look };
}
