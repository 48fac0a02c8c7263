import { queryOptions } from '@tanstack/react-query';
import { setOfficeClock } from '@/lib/officeClock';
import { ABOUT_KEY, client, queryClient } from './client';
import type { components } from './schema';

export type About = components['schemas']['AboutView'];

const MINUTE = 60_000;
/** Nobody waits longer than this for the time of day: the page then begins with the last one known. */
const PATIENCE = 3_000;

/** What runs here, and its time, which the office clock of this browser follows. */
export const aboutQuery = queryOptions<About>({
  queryKey: ABOUT_KEY,
  retry: false,
  staleTime: MINUTE,
  // A demonstration's clock is moved by others too.
  refetchInterval: ({ state }) => (state.data?.demonstration ? MINUTE / 2 : 5 * MINUTE),
  queryFn: async ({ signal }): Promise<About> => {
    const asked = Date.now();
    const { data } = await client.GET('/api/v1/about', {
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    const about = data as About;
    setOfficeClock(about.now, (asked + Date.now()) / 2);
    return about;
  },
});

/** Moves the clock of a demonstration: afterwards everything may look different. */
export async function moveClock(to: Date): Promise<void> {
  const { data } = await client.PUT('/api/v1/demonstration/clock', { body: { now: to.toISOString() } });
  if (data) setOfficeClock(data.now);
  await queryClient.invalidateQueries();
}
