import { infiniteQueryOptions } from '@tanstack/react-query';
import { client } from './client';
import type { components } from './schema';

export type Change = components['schemas']['ChangeView'];

/** Who changed a record, latest first; of the whole programme when no record is named. */
export function changesQuery(programme: string, of: { recordType?: string; recordId?: string }) {
  return infiniteQueryOptions({
    queryKey: [programme, 'history', of],
    initialPageParam: '',
    queryFn: async ({ pageParam }) => {
      const query = { ...of, ...(pageParam ? { after: pageParam } : {}), limit: 20 };
      const { data } = await client.GET('/api/v1/programmes/{programme}/history', {
        params: { path: { programme }, query },
      });
      // A refusal was thrown by the client before.
      return data as NonNullable<typeof data>;
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
