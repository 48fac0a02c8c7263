import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';
import type { ListAsk, Page } from '@/api/resource';
import type { Board, Exception } from './contract';

const BOARD = '/api/v1/programmes/{programme}/board';
const EXCEPTIONS = '/api/v1/programmes/{programme}/exceptions';
/** How long a look at the board stays true enough; asked for only while somebody looks. */
const REFRESH = 30_000;

const live = { refetchInterval: REFRESH, refetchOnWindowFocus: true, staleTime: 0 } as const;

export function boardQuery(programme: string) {
  return queryOptions({
    ...live,
    queryKey: [programme, BOARD],
    queryFn: async ({ signal }): Promise<Board> => {
      const { data } = await client.GET(BOARD as never, { params: { path: { programme } }, signal } as never);
      return data as unknown as Board;
    },
  });
}

export function exceptionsQuery(programme: string, ask: ListAsk) {
  return queryOptions({
    ...live,
    queryKey: [programme, EXCEPTIONS, 'list', ask],
    queryFn: async ({ signal }): Promise<Page<Exception>> => {
      const params = { path: { programme }, query: ask };
      const { data } = await client.GET(EXCEPTIONS as never, { params, signal } as never);
      return data as unknown as Page<Exception>;
    },
  });
}
