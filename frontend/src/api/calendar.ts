import { queryOptions } from '@tanstack/react-query';
import { answered } from './answered';
import { client } from './client';
import type { components } from './schema';

export type CalendarEntry = components['schemas']['CalendarEntry'];

const CALENDAR = '/api/v1/programmes/{programme}/calendar';

/** What happens in these days, of all kinds that the reader may see. */
export function calendarQuery(programme: string, from: string, to: string) {
  return queryOptions({
    queryKey: [programme, CALENDAR, from, to],
    queryFn: async ({ signal }) => {
      const params = { path: { programme }, query: { from, to } };
      return (await answered(client.GET(CALENDAR, { params, signal }))).entries;
    },
  });
}
