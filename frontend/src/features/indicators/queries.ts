import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';
import type { Page } from '@/api/resource';
import type { components } from '@/api/schema';

export type Area = components['schemas']['Area'];
export type Indicator = components['schemas']['FigureView'];
export type IndicatorRecord = components['schemas']['FigureRecord'];
type Figures = components['schemas']['Figures'];

const PATH = '/api/v1/programmes/{programme}/indicators';

/** The day to compute for; undefined means what the service takes as the present. */
type Day = string | undefined;

const on = (asOf: Day) => (asOf === undefined ? {} : { asOf });

export function indicatorsQuery(programme: string, asOf: Day) {
  return queryOptions({
    queryKey: [programme, PATH, 'list', asOf ?? null],
    queryFn: async ({ signal }) => {
      const params = { path: { programme }, query: on(asOf) };
      const { data } = await client.GET(PATH, { params, signal });
      return data as Figures;
    },
  });
}

export function indicatorQuery(programme: string, code: string, asOf: Day) {
  return queryOptions({
    queryKey: [programme, PATH, 'one', code, asOf ?? null],
    queryFn: async ({ signal }) => {
      const params = { path: { programme, code }, query: on(asOf) };
      const { data } = await client.GET(`${PATH}/{code}`, { params, signal });
      return data as Indicator;
    },
  });
}

interface RecordsAsk {
  q?: string;
  sort?: string;
  after?: string;
  limit: number;
}

export function recordsQuery(programme: string, code: string, asOf: Day, ask: RecordsAsk) {
  return queryOptions({
    queryKey: [programme, PATH, 'records', code, asOf ?? null, ask],
    queryFn: async ({ signal }) => {
      const params = { path: { programme, code }, query: { ...on(asOf), ...ask } };
      const { data } = await client.GET(`${PATH}/{code}/records`, { params, signal });
      return data as Page<IndicatorRecord>;
    },
  });
}
