import { useCallback, useMemo } from 'react';

interface Kept<B> {
  values: B;
  /** The version of the record it was typed over: saving must still name that one. */
  version?: string | undefined;
}

export interface DraftControl<B> {
  found: Kept<B> | null;
  keep(values: B, version?: string): void;
  forget(): void;
}

/** What was typed and not saved outlives the page, in this browser tab only. */
export function useDraft<B>(key: string): DraftControl<B> {
  const place = `draft:${key}`;
  const found = useMemo(() => {
    try {
      return JSON.parse(sessionStorage.getItem(place) ?? 'null') as Kept<B> | null;
    } catch {
      return null;
    }
  }, [place]);
  const keep = useCallback(
    (values: B, version?: string) => {
      try {
        sessionStorage.setItem(place, JSON.stringify({ values, version }));
      } catch {
        // Storage is full or switched off: the form itself still holds everything.
      }
    },
    [place],
  );
  const forget = useCallback(() => sessionStorage.removeItem(place), [place]);
  return { found, keep, forget };
}
