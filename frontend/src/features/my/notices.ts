import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import { changed } from '@/api/resource';

const EVERY = 60_000;
const NOTICES = '/api/v1/programmes/{programme}/my/notices';

/** The latest unread notices, and how many are unread. A hidden page does not ask again. */
export function unreadQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, 'my', 'notices', 'unread'],
    refetchInterval: EVERY,
    queryFn: ({ signal }) => {
      const params = { path: { programme }, query: { unread: true, limit: 3 } };
      return answered(client.GET(NOTICES, { params, signal }));
    },
  });
}

export function allNoticesQuery(programme: string) {
  return infiniteQueryOptions({
    queryKey: [programme, 'my', 'notices', 'all'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { ...(pageParam ? { after: pageParam } : {}), limit: 30 };
      return answered(client.GET(NOTICES, { params: { path: { programme }, query }, signal }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export async function markRead(programme: string, id: string): Promise<void> {
  await client.POST(`${NOTICES}/{id}/read`, { params: { path: { programme, id } } });
  await changed(programme);
}

export async function markAllRead(programme: string): Promise<void> {
  await client.POST(`${NOTICES}/read-all`, { params: { path: { programme } } });
  await changed(programme);
}
