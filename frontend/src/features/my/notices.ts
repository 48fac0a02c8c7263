import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { changed } from '@/api/resource';
import type { NoticePage } from './contract';
import { ask, tell } from './contract';

const EVERY = 60_000;

/** The latest unread notices, and how many are unread. A hidden page does not ask again. */
export function unreadQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, 'my', 'notices', 'unread'],
    queryFn: ({ signal }) => ask<NoticePage>(programme, 'my/notices', { unread: true, limit: 3 }, signal),
    refetchInterval: EVERY,
  });
}

export function allNoticesQuery(programme: string) {
  return infiniteQueryOptions({
    queryKey: [programme, 'my', 'notices', 'all'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      ask<NoticePage>(
        programme,
        'my/notices',
        { ...(pageParam ? { after: pageParam } : {}), limit: 30 },
        signal,
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export async function markRead(programme: string, id: string): Promise<void> {
  await tell(programme, `my/notices/${id}/read`);
  await changed(programme);
}

export async function markAllRead(programme: string): Promise<void> {
  await tell(programme, 'my/notices/read-all');
  await changed(programme);
}
