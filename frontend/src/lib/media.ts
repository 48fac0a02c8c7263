import { useSyncExternalStore } from 'react';

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = globalThis.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => globalThis.matchMedia(query).matches,
  );
}

/** Narrow enough for a thumb: lists become cards and the navigation moves to the bottom. */
export function useIsPhone(): boolean {
  return useMedia('(max-width: 767px)');
}
