import { queryOptions } from '@tanstack/react-query';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import type { components } from '@/api/schema';

export type Overview = components['schemas']['Overview'];

const PATH = '/api/v1/programmes/{programme}/overview';

/** The series behind the pictures of the dashboard. */
export function overviewQuery(programme: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: [programme, PATH, asOf ?? null],
    queryFn: ({ signal }) => {
      const params = { path: { programme }, query: asOf === undefined ? {} : { asOf } };
      return answered(client.GET(PATH, { params, signal }));
    },
  });
}
