import { useLocation, useNavigate } from '@tanstack/react-router';
import { plusDays, today } from '@/lib/dates';
import { enums } from '@/lib/enums';
import { useIsPhone } from '@/lib/media';
import { plusMonths } from './days';
import type { CalendarKind } from './queries';

export type View = 'month' | 'week';

export interface CalendarSearch {
  view: View;
  day: string;
  kinds: ReadonlySet<CalendarKind>;
  show(view: View, day?: string): void;
  go(day: string): void;
  /** Pages of the view there or back. */
  turn(pages: number): void;
  toggle(kind: CalendarKind): void;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Which days are looked at and what of them: all of it in the URL, so that it can be sent to a colleague. */
export function useCalendarSearch(): CalendarSearch {
  const navigate = useNavigate();
  const phone = useIsPhone();
  const url = useLocation().search as Record<string, string | undefined>;

  const written = url['view'];
  const view: View = written === 'month' || written === 'week' ? written : phone ? 'week' : 'month';
  const day = url['day'] && DAY.test(url['day']) ? url['day'] : today();
  const asked = url['kinds']?.split(',');
  const kinds = new Set(enums.CalendarKind.filter((kind) => !asked || asked.includes(kind)));

  const ask = (change: Record<string, string | undefined>) =>
    void navigate({ to: '.', search: () => ({ ...url, ...change }) as never });
  return {
    view,
    day,
    kinds,
    show: (chosen, on = day) => ask({ view: chosen, day: on }),
    go: (chosen) => ask({ day: chosen === today() ? undefined : chosen }),
    turn: (pages) => ask({ day: view === 'month' ? plusMonths(day, pages) : plusDays(day, 7 * pages) }),
    toggle: (kind) => {
      const left = enums.CalendarKind.filter((one) => (one === kind ? !kinds.has(one) : kinds.has(one)));
      // With nothing left there would be nothing to look at: that shows everything again.
      const all = left.length === 0 || left.length === enums.CalendarKind.length;
      ask({ kinds: all ? undefined : left.join(',') });
    },
  };
}
