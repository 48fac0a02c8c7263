import { type KeyboardEvent, useRef, useState } from 'react';
import { today } from '@/lib/dates';

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Moves through the days of a sheet with the arrow keys, to the ends of a week with Home and End, and opens with Enter. */
export function useDayKeys(days: readonly string[], onOpen: (day: string) => void) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [stands, stand] = useState(today());
  const at = Math.max(0, days.indexOf(stands));

  const target = (key: string): number | undefined => {
    if (key in STEPS) return at + (STEPS[key] ?? 0);
    if (key === 'Home') return at - (at % 7);
    if (key === 'End') return at - (at % 7) + 6;
    return undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const onDay = event.target instanceof HTMLTableCellElement;
    const day = days[at];
    if (event.key === 'Enter' && onDay && day) {
      event.preventDefault();
      onOpen(day);
      return;
    }
    const to = target(event.key);
    if (to === undefined) return;
    event.preventDefault();
    body.current?.querySelectorAll<HTMLTableCellElement>('td').item(to)?.focus();
  };
  return { body, current: days[at], stand, onKeyDown };
}
