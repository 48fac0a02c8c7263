import { useLocation, useNavigate } from '@tanstack/react-router';
import dayjs from 'dayjs';
import { plusDays, today } from '@/lib/dates';
import type { Range } from './queries';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The last weeks up to today: what a headquarters compares. */
function lastWeeks(weeks: number): [string, string] {
  return [plusDays(today(), 1 - 7 * weeks), today()];
}

const WEEKS = [4, 13, 26, 52] as const;
const AT_FIRST = 13;

export function presetsOf(name: (weeks: number) => string) {
  return WEEKS.map((weeks) => {
    const [from, to] = lastWeeks(weeks);
    return { label: name(weeks), value: [dayjs(from), dayjs(to)] as [dayjs.Dayjs, dayjs.Dayjs] };
  });
}

/** Which days and which grid trends are about, in the URL. */
export function useRange() {
  const navigate = useNavigate();
  const url = useLocation().search as Record<string, string | undefined>;
  const [first, last] = lastWeeks(AT_FIRST);
  const written = (name: 'from' | 'to', otherwise: string) => {
    const day = url[name];
    return day && DAY.test(day) ? day : otherwise;
  };
  const range: Range = {
    from: written('from', first),
    to: written('to', last),
    ...(url['gridId'] ? { gridId: url['gridId'] } : {}),
  };
  const ask = (change: Record<string, string | undefined>) =>
    void navigate({ to: '.', search: () => ({ ...url, ...change }) as never });
  return {
    range,
    choose: (from: string, to: string) => ask({ from, to }),
    within: (gridId?: string) => ask({ gridId }),
  };
}
