import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';
import type { Page } from '@/api/resource';
import type { Indicator, IndicatorRecord } from './contract';

// biome-ignore lint/suspicious/noExplicitAny: until the contract holds these operations, see contract.ts
const untyped = client as any;
const PATH = '/api/v1/programmes/{programme}/indicators';

export type AsOf = string | undefined;

export interface Indicators {
  asOf: string;
  items: Indicator[];
}

export function indicatorsQuery(programme: string, asOf: AsOf) {
  return queryOptions({
    queryKey: [programme, PATH, 'list', asOf ?? null],
    queryFn: async ({ signal }): Promise<Indicators> =>
      (await untyped.GET(PATH, { params: { path: { programme }, query: { asOf } }, signal })).data,
  });
}

export function indicatorQuery(programme: string, code: string, asOf: AsOf) {
  return queryOptions({
    queryKey: [programme, PATH, 'one', code, asOf ?? null],
    queryFn: async ({ signal }): Promise<Indicator> =>
      (
        await untyped.GET(`${PATH}/{code}`, {
          params: { path: { programme, code }, query: { asOf } },
          signal,
        })
      ).data,
  });
}

export interface RecordsAsk {
  asOf?: AsOf;
  q?: string | undefined;
  sort?: string | undefined;
  after?: string | undefined;
  limit?: number;
}

export function recordsQuery(programme: string, code: string, ask: RecordsAsk) {
  return queryOptions({
    queryKey: [programme, PATH, 'records', code, ask],
    queryFn: async ({ signal }): Promise<Page<IndicatorRecord>> =>
      (
        await untyped.GET(`${PATH}/{code}/records`, {
          params: { path: { programme, code }, query: ask },
          signal,
        })
      ).data,
  });
}
