import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';
import type { components } from '@/api/schema';

export type CalendarEntry = components['schemas']['CalendarEntry'];
export type CalendarKind = components['schemas']['CalendarKind'];
type CalendarView = components['schemas']['CalendarView'];
type Feed = components['schemas']['CalendarFeedView'];
type FeedAddress = components['schemas']['CalendarFeedAddress'];

const CALENDAR = '/api/v1/programmes/{programme}/calendar';
const FEED = '/api/v1/programmes/{programme}/my/calendar-feed';

export function calendarQuery(programme: string, from: string, to: string) {
  return queryOptions({
    queryKey: [programme, CALENDAR, from, to],
    queryFn: async ({ signal }) => {
      const params = { path: { programme }, query: { from, to } };
      const { data } = await client.GET(CALENDAR, { params, signal });
      return (data as CalendarView).entries;
    },
  });
}

export function feedQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, FEED],
    queryFn: async ({ signal }) => {
      const { data } = await client.GET(FEED, { params: { path: { programme } }, signal });
      return data as Feed;
    },
  });
}

/** Makes a new address; one made before opens nothing any more. */
export async function openFeed(programme: string): Promise<string> {
  const { data } = await client.POST(FEED, { params: { path: { programme } } });
  return new URL((data as FeedAddress).path, globalThis.location.origin).href;
}

export async function revokeFeed(programme: string): Promise<void> {
  await client.DELETE(FEED, { params: { path: { programme } } });
}
