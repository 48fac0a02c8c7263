import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';
import type { Overview } from './contract';

// biome-ignore lint/suspicious/noExplicitAny: until the contract holds this operation, see contract.ts
const untyped = client as any;
const PATH = '/api/v1/programmes/{programme}/overview';

/** The series behind the pictures of the dashboard. */
export function overviewQuery(programme: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: [programme, PATH, asOf ?? null],
    queryFn: async ({ signal }): Promise<Overview> =>
      (await untyped.GET(PATH, { params: { path: { programme }, query: { asOf } }, signal })).data,
  });
}
