import { queryOptions } from '@tanstack/react-query';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import type { components } from '@/api/schema';

export type FlowView = components['schemas']['FlowView'];
export type StageTotal = components['schemas']['StageTotalView'];
export type Book = components['schemas']['BookView'];

const LEDGER = '/api/v1/programmes/{programme}/ledger';
const FLOW = `${LEDGER}/flow` as const;
const STAGES = `${LEDGER}/stages` as const;
const BOOKS = `${LEDGER}/books` as const;

/** Whose money is looked at: of one place or of all, of one year's appropriations or of all. */
export interface Within {
  placeId?: string;
  fiscalYear?: number;
}

export function flowQuery(programme: string, within: Within) {
  return queryOptions({
    queryKey: [programme, FLOW, within],
    queryFn: ({ signal }) =>
      answered(client.GET(FLOW, { params: { path: { programme }, query: within }, signal })),
  });
}

export function stagesQuery(programme: string, placeId?: string) {
  return queryOptions({
    queryKey: [programme, STAGES, placeId ?? null],
    queryFn: ({ signal }) => {
      const params = { path: { programme }, query: placeId ? { placeId } : {} };
      return answered(client.GET(STAGES, { params, signal }));
    },
  });
}

export function booksQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, BOOKS],
    queryFn: ({ signal }) => answered(client.GET(BOOKS, { params: { path: { programme } }, signal })),
  });
}
