import { useNavigate, useRouterState } from '@tanstack/react-router';

/** The state of a list, all of it in the URL: a colleague who gets the link sees the same rows. */
export interface ListSearch {
  q?: string;
  sort?: string;
  after?: string;
  filters: Record<string, string>;
}

export interface ListSearchControl extends ListSearch {
  page: number | null;
  search(q: string): void;
  filter(name: string, value: string | undefined): void;
  clear(): void;
  sortBy(sort: string | undefined): void;
  next(cursor: string): void;
  previous(): void;
  canGoBack: boolean;
}

interface Trail {
  /** Cursors of the pages before this one, '' being the first page: the service pages forward only. */
  trail?: string[];
}

type Plain = Record<string, string | undefined>;

const OWN = new Set(['q', 'sort', 'after']);

/** Values are plain strings in the URL; empty ones are left out. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const entries = Object.entries(search).filter(
    (e): e is [string, string] => typeof e[1] === 'string' && e[1] !== '',
  );
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries)}`;
}

export function useListSearch(): ListSearchControl {
  const navigate = useNavigate();
  const location = useRouterState({ select: (s) => s.location });
  const url = location.search as Plain;
  const trail = (location.state as Trail).trail ?? [];

  // A changed question starts at its first page; typing replaces the entry so that "back" leaves the list.
  const ask = (change: Plain, replace = false) =>
    void navigate({ to: '.', replace, search: () => ({ ...url, ...change, after: undefined }) as never });
  const turn = (after: string, newTrail: string[]) =>
    void navigate({
      to: '.',
      search: () => ({ ...url, after: after || undefined }) as never,
      state: { trail: newTrail } as never,
    });

  const filters = Object.fromEntries(
    Object.entries(url).filter((e): e is [string, string] => !OWN.has(e[0]) && !!e[1]),
  );
  return {
    ...(url['q'] ? { q: url['q'] } : {}),
    ...(url['sort'] ? { sort: url['sort'] } : {}),
    ...(url['after'] ? { after: url['after'] } : {}),
    filters,
    // A link into the middle of a list does not know which page it is.
    page: url['after'] && trail.length === 0 ? null : trail.length + 1,
    search: (q) => ask({ q: q || undefined }, true),
    filter: (name, value) => ask({ [name]: value }),
    clear: () => void navigate({ to: '.', search: () => ({ sort: url['sort'] }) as never }),
    sortBy: (sort) => ask({ sort }),
    next: (cursor) => turn(cursor, [...trail, url['after'] ?? '']),
    previous: () => turn(trail.at(-1) ?? '', trail.slice(0, -1)),
    canGoBack: Boolean(url['after']),
  };
}
