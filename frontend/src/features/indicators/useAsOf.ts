import { useLocation, useNavigate } from '@tanstack/react-router';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day figures are looked at, kept in the URL; undefined means what the service takes as the present. */
export function useAsOf(): [asOf: string | undefined, choose: (day: string | undefined) => void] {
  const navigate = useNavigate();
  const url = useLocation().search as Record<string, string | undefined>;
  const written = url['asOf'];
  const choose = (day: string | undefined) =>
    // Another day has other records: a cursor into the old ones would point nowhere.
    void navigate({ to: '.', search: () => ({ ...url, asOf: day, after: undefined }) as never });
  return [written && DAY.test(written) ? written : undefined, choose];
}
