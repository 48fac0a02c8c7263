import { queryOptions } from '@tanstack/react-query';
import { answered } from './answered';
import { client } from './client';
import type { components } from './schema';

export type Exception = components['schemas']['ExceptionView'];
export type ExceptionKind = components['schemas']['ExceptionKind'];

const EXCEPTIONS = '/api/v1/programmes/{programme}/exceptions';

interface Ask {
  kind?: ExceptionKind;
  gridId?: string;
  after?: string;
  limit: number;
}

/** What somebody must see to. */
export function exceptionsQuery(programme: string, ask: Ask) {
  return queryOptions({
    queryKey: [programme, EXCEPTIONS, 'list', ask],
    queryFn: ({ signal }) =>
      answered(client.GET(EXCEPTIONS, { params: { path: { programme }, query: ask }, signal })),
  });
}

/** Tells one from all others: behind one roll-call stand as many as did not answer. */
export function exceptionKey({ kind, recordId, person }: Exception): string {
  return `${kind}:${recordId}:${person.id}`;
}
