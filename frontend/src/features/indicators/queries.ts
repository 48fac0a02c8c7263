import { queryOptions } from '@tanstack/react-query';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import type { components } from '@/api/schema';

export type Area = components['schemas']['Area'];
export type Indicator = components['schemas']['FigureView'];
export type IndicatorRecord = components['schemas']['FigureRecord'];

const PATH = '/api/v1/programmes/{programme}/indicators';

/** The day to compute for; undefined means what the service takes as the present. */
type Day = string | undefined;

const on = (asOf: Day) => (asOf === undefined ? {} : { asOf });

export function indicatorsQuery(programme: string, asOf: Day) {
  return queryOptions({
    queryKey: [programme, PATH, 'list', asOf ?? null],
    queryFn: ({ signal }) => {
      const params = { path: { programme }, query: on(asOf) };
      return answered(client.GET(PATH, { params, signal }));
    },
  });
}

export function indicatorQuery(programme: string, code: string, asOf: Day) {
  return queryOptions({
    queryKey: [programme, PATH, 'one', code, asOf ?? null],
    queryFn: ({ signal }) => {
      const params = { path: { programme, code }, query: on(asOf) };
      return answered(client.GET(`${PATH}/{code}`, { params, signal }));
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
    queryFn: ({ signal }) => {
      const params = { path: { programme, code }, query: { ...on(asOf), ...ask } };
      return answered(client.GET(`${PATH}/{code}/records`, { params, signal }));
    },
  });
}
