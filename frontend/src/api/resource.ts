import { queryOptions } from '@tanstack/react-query';
import { client, queryClient } from './client';
import type { paths } from './schema';

/**
 * Most records are listed, shown, created, revised and removed in one and the same way. A resource says where; the
 * types come from the contract by its path. The casts are here because openapi-fetch cannot follow a path that is
 * itself a type parameter; nowhere else are any needed.
 */
type Json<T> = T extends { content: { 'application/json': infer B } } ? B : never;
type Answer<O, S extends number> = O extends { responses: Record<S, infer R> } ? Json<R> : never;
type Operation<P extends keyof paths, M extends string> = M extends keyof paths[P] ? paths[P][M] : never;
type ItemOf<P extends keyof paths> =
  Answer<Operation<P, 'get'>, 200> extends { items: (infer T)[] } ? T : never;
type Sent<O> = O extends { requestBody?: infer B } ? Json<NonNullable<B>> : never;

export interface Page<T> {
  items: T[];
  total: number;
  totalIsExact: boolean;
  next?: string | null;
}

export interface Found<T> {
  record: T;
  /** ETag: what a change of this record must name. */
  version: string;
}

export interface ListAsk {
  q?: string | undefined;
  sort?: string | undefined;
  after?: string | undefined;
  limit?: number;
  [filter: string]: string | number | undefined;
}

export interface Resource<T extends { id: string }, B = never> {
  path: string;
  list(programme: string, ask: ListAsk): ReturnType<typeof listOptions<T>>;
  one(programme: string, id: string): ReturnType<typeof oneOptions<T>>;
  create(programme: string, body: B, key: string): Promise<T>;
  revise(programme: string, id: string, body: B, version: string): Promise<T>;
  remove(programme: string, id: string, version: string): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: only the other of the two types is asked for
export type ViewOf<R> = R extends Resource<infer T, any> ? T : never;
// biome-ignore lint/suspicious/noExplicitAny: likewise
export type BodyOf<R> = R extends Resource<any, infer B> ? B : never;

// biome-ignore lint/suspicious/noExplicitAny: see above
const untyped = client as any;

function listOptions<T>(path: string, programme: string, ask: ListAsk) {
  return queryOptions({
    queryKey: [programme, path, 'list', ask],
    queryFn: async ({ signal }): Promise<Page<T>> =>
      (await untyped.GET(path, { params: { path: { programme }, query: ask }, signal })).data,
  });
}

function oneOptions<T>(path: string, programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, path, 'one', id],
    queryFn: async ({ signal }): Promise<Found<T>> => {
      const { data, response } = await untyped.GET(`${path}/{id}`, {
        params: { path: { programme, id } },
        signal,
      });
      return { record: data, version: response.headers.get('ETag') ?? '' };
    },
  });
}

/** A change of one record may change any list and figure of its programme. */
export function changed(programme: string): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: [programme] });
}

/** `within` fills in what the path names besides the programme: the record that these records are part of. */
export function defineResource<P extends keyof paths>(template: P, within: Record<string, string> = {}) {
  type View = ItemOf<P> extends { id: string } ? ItemOf<P> : never;
  type Body = Sent<Operation<P, 'post'>>;
  const path = Object.entries(within).reduce<string>(
    (filled, [name, value]) => filled.replace(`{${name}}`, encodeURIComponent(value)),
    template,
  );
  const resource: Resource<View, Body> = {
    path,
    list: (programme, ask) => listOptions<View>(path, programme, ask),
    one: (programme, id) => oneOptions<View>(path, programme, id),
    async create(programme, body, key) {
      const params = { path: { programme }, header: { 'Idempotency-Key': key } };
      const { data } = await untyped.POST(path, { params, body });
      await changed(programme);
      return data;
    },
    async revise(programme, id, body, version) {
      const params = { path: { programme, id }, header: { 'If-Match': version } };
      const { data } = await untyped.PUT(`${path}/{id}`, { params, body });
      await changed(programme);
      return data;
    },
    async remove(programme, id, version) {
      const params = { path: { programme, id }, header: { 'If-Match': version } };
      await untyped.DELETE(`${path}/{id}`, { params });
      queryClient.removeQueries({ queryKey: [programme, path, 'one', id] });
      await changed(programme);
    },
  };
  return resource;
}

/** Records that are only listed here, and told apart by an id that stands within them. */
export function defineList<P extends keyof paths>(path: P, idOf: (item: ItemOf<P>) => string) {
  type Line = ItemOf<P> & { id: string };
  return {
    path,
    list: (programme: string, ask: ListAsk) => {
      const asked = listOptions<Line>(path, programme, ask);
      const queryFn = async ({ signal }: { signal: AbortSignal }): Promise<Page<Line>> => {
        const { data } = await untyped.GET(path, { params: { path: { programme }, query: ask }, signal });
        return {
          ...data,
          items: data.items.map((item: ItemOf<P>) => ({ ...(item as object), id: idOf(item) })),
        };
      };
      return { ...asked, queryFn };
    },
  };
}

/** Those of the records that name another one, as its page keeps them. */
export function narrowed<T extends { id: string }, B>(
  resource: Resource<T, B>,
  filters: Record<string, string>,
): Resource<T, B> {
  return {
    ...resource,
    // What is typed about one of them must not turn up on the page of another.
    path: `${resource.path}?${new URLSearchParams(filters)}`,
    list: (programme, ask) => resource.list(programme, { ...ask, ...filters }),
  };
}
