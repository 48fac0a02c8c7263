import { queryOptions } from '@tanstack/react-query';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import type { components } from '@/api/schema';

export type CalendarKind = components['schemas']['CalendarKind'];

const FEED = '/api/v1/programmes/{programme}/my/calendar-feed';

export function feedQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, FEED],
    queryFn: ({ signal }) => answered(client.GET(FEED, { params: { path: { programme } }, signal })),
  });
}

/** Makes a new address; one made before opens nothing any more. */
export async function openFeed(programme: string): Promise<string> {
  const { path } = await answered(client.POST(FEED, { params: { path: { programme } } }));
  return new URL(path, globalThis.location.origin).href;
}

export async function revokeFeed(programme: string): Promise<void> {
  await client.DELETE(FEED, { params: { path: { programme } } });
}
