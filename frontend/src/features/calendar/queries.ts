import { queryOptions } from '@tanstack/react-query';
import { client, queryClient } from '@/api/client';
import type { CalendarEntry, Feed, FeedAddress } from './contract';

const CALENDAR = '/api/v1/programmes/{programme}/calendar';
const FEED = '/api/v1/programmes/{programme}/my/calendar-feed';

export function calendarQuery(programme: string, from: string, to: string) {
  return queryOptions({
    queryKey: [programme, CALENDAR, from, to],
    queryFn: async ({ signal }): Promise<CalendarEntry[]> => {
      const params = { path: { programme }, query: { from, to } };
      const { data } = await client.GET(CALENDAR as never, { params, signal } as never);
      return (data as unknown as { entries: CalendarEntry[] }).entries;
    },
  });
}

export function feedQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, FEED],
    queryFn: async ({ signal }): Promise<Feed> => {
      const { data } = await client.GET(FEED as never, { params: { path: { programme } }, signal } as never);
      return data as unknown as Feed;
    },
  });
}

/** Makes a new address; one made before opens nothing any more. */
export async function openFeed(programme: string): Promise<string> {
  const { data } = await client.POST(FEED as never, { params: { path: { programme } } } as never);
  await queryClient.invalidateQueries({ queryKey: [programme, FEED] });
  return new URL((data as unknown as FeedAddress).path, globalThis.location.origin).href;
}

export async function revokeFeed(programme: string): Promise<void> {
  await client.DELETE(FEED as never, { params: { path: { programme } } } as never);
  await queryClient.invalidateQueries({ queryKey: [programme, FEED] });
}
