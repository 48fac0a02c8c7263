import { queryOptions } from '@tanstack/react-query';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import type { Target } from '@/components/Target';
import { paths } from '@/lib/paths';

export type Work = components['schemas']['WorkView'];

const PATH = '/api/v1/programmes/{programme}/my/work';

/** What waits for the reader, counted by kind. */
export function workQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, PATH],
    queryFn: ({ signal }) => answered(client.GET(PATH, { params: { path: { programme } }, signal })),
  });
}

/** The list of exactly those that were counted. */
export function workTarget(programme: string, { path }: Work): Target {
  const [list = '', search = ''] = path.split('?');
  return {
    to: paths.list(programme, list.replace(/^\//, '')),
    search: Object.fromEntries(new URLSearchParams(search)),
  };
}
