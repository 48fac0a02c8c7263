import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';
import type { Page } from '@/api/resource';
import type { components } from '@/api/schema';

export type Board = components['schemas']['BoardView'];
export type BoardLine = components['schemas']['BoardLine'];
export type Exception = components['schemas']['ExceptionView'];
export type ExceptionKind = components['schemas']['ExceptionKind'];

const BOARD = '/api/v1/programmes/{programme}/board';
const EXCEPTIONS = '/api/v1/programmes/{programme}/exceptions';
/** How long a look at the board stays true enough; asked for only while somebody looks. */
const REFRESH = 30_000;

const live = { refetchInterval: REFRESH, refetchOnWindowFocus: true, staleTime: 0 } as const;

export function boardQuery(programme: string) {
  return queryOptions({
    ...live,
    queryKey: [programme, BOARD],
    queryFn: async ({ signal }) => {
      const { data } = await client.GET(BOARD, { params: { path: { programme } }, signal });
      return data as Board;
    },
  });
}

interface ExceptionsAsk {
  kind?: ExceptionKind;
  gridId?: string;
  after?: string;
  limit: number;
}

export function exceptionsQuery(programme: string, ask: ExceptionsAsk) {
  return queryOptions({
    ...live,
    queryKey: [programme, EXCEPTIONS, 'list', ask],
    queryFn: async ({ signal }) => {
      const params = { path: { programme }, query: ask };
      const { data } = await client.GET(EXCEPTIONS, { params, signal });
      return data as Page<Exception>;
    },
  });
}
