import { useState } from 'react';

/** The cursors that led here; parts are few, so their pages need no address. */
export function useTurns() {
  const [trail, setTrail] = useState<string[]>([]);
  return {
    after: trail.at(-1),
    page: trail.length + 1,
    canGoBack: trail.length > 0,
    next: (cursor: string) => setTrail([...trail, cursor]),
    previous: () => setTrail(trail.slice(0, -1)),
  };
}
