import { queryOptions } from '@tanstack/react-query';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import { exceptionsQuery as exceptions } from '@/api/exceptions';
import type { components } from '@/api/schema';

export type Board = components['schemas']['BoardView'];
export type BoardLine = components['schemas']['BoardLine'];

const BOARD = '/api/v1/programmes/{programme}/board';
/** How long a look at the board stays true enough; asked for only while somebody looks. */
const REFRESH = 30_000;

const live = { refetchInterval: REFRESH, refetchOnWindowFocus: true, staleTime: 0 } as const;

export function boardQuery(programme: string) {
  return queryOptions({
    ...live,
    queryKey: [programme, BOARD],
    queryFn: ({ signal }) => answered(client.GET(BOARD, { params: { path: { programme } }, signal })),
  });
}

export const exceptionsQuery = (...asked: Parameters<typeof exceptions>) => ({
  ...exceptions(...asked),
  ...live,
});
