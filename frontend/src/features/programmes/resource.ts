import { queryOptions } from '@tanstack/react-query';
import { client, queryClient, SESSION_KEY } from '@/api/client';
import { changed, type Resource } from '@/api/resource';
import type { components } from '@/api/schema';

export type Programme = components['schemas']['ProgrammeView'];
export type ProgrammeBody = components['schemas']['ProgrammeRequest'];

const LIST = '/api/v1/programmes';
const ONE = '/api/v1/programmes/{programme}';

/** What one may do in which programme is part of the session. */
async function changedFor(programme: string): Promise<void> {
  await Promise.all([
    changed(programme),
    queryClient.invalidateQueries({ queryKey: [LIST] }),
    queryClient.invalidateQueries({ queryKey: SESSION_KEY }),
  ]);
}

/** Programmes are not below a programme, and are known by their codes: the one resource that is made by hand. */
export const programmes: Resource<Programme, ProgrammeBody> = {
  path: LIST,
  list: (_programme, ask) =>
    queryOptions({
      queryKey: [LIST, LIST, 'list', ask],
      queryFn: async () => {
        const { data } = await client.GET(LIST, { params: { query: ask as { q?: string } } });
        return data as NonNullable<typeof data>;
      },
    }) as ReturnType<Resource<Programme>['list']>,
  one: (_programme, code) =>
    queryOptions({
      queryKey: [LIST, LIST, 'one', code],
      queryFn: async () => {
        const { data, response } = await client.GET(ONE, { params: { path: { programme: code } } });
        return { record: data as Programme, version: response.headers.get('ETag') ?? '' };
      },
    }) as ReturnType<Resource<Programme>['one']>,
  async create(programme, body, key) {
    const { data } = await client.POST(LIST, { params: { header: { 'Idempotency-Key': key } }, body });
    await changedFor(programme);
    return data as Programme;
  },
  async revise(programme, code, body, version) {
    const params = { path: { programme: code }, header: { 'If-Match': version } };
    const { data } = await client.PUT(ONE, { params, body });
    await changedFor(programme);
    return data as Programme;
  },
  // The service keeps every programme that was ever opened.
  remove: () => Promise.reject(new Error('A programme is never removed')),
};
