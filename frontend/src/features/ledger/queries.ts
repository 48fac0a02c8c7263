import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import { defineList, defineResource } from '@/api/resource';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];

const LEDGER = '/api/v1/programmes/{programme}/ledger';
const ACCOUNTS = `${LEDGER}/accounts` as const;
const STATEMENT = `${LEDGER}/accounts/{id}/statement` as const;
const ENTRIES = `${LEDGER}/entries` as const;
const BOOKS = `${LEDGER}/books` as const;
const PERIODS = `${LEDGER}/periods` as const;
const TRIAL_BALANCE = `${LEDGER}/trial-balance` as const;
const VERIFICATION = `${LEDGER}/verification` as const;

export type Account = Schemas['LedgerAccountView'];
export type Entry = Schemas['EntryView'];
export type WholeEntry = Schemas['WholeEntryView'];
export type Statement = Schemas['StatementView'];
export type StatementLine = Schemas['StatementLineView'];
export type Period = Schemas['PeriodView'];
export type Balance = Schemas['Balance'];

const one = (programme: string, id: string) => ({ path: { programme, id } });

export const accounts = defineList(ACCOUNTS, ({ account }) => account.id);
export const entries = defineResource(ENTRIES);

export function accountQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, ACCOUNTS, 'one', id],
    queryFn: ({ signal }) => answered(client.GET(`${ACCOUNTS}/{id}`, { params: one(programme, id), signal })),
  });
}

export function entryQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, ENTRIES, 'one', id],
    queryFn: ({ signal }) => answered(client.GET(`${ENTRIES}/{id}`, { params: one(programme, id), signal })),
  });
}

/** Where the whole of a statement can be had as a workbook. */
export const statementPath = (id: string) => STATEMENT.replace('{id}', encodeURIComponent(id));

/** Days a statement is narrowed to. */
export interface Days {
  from?: string;
  to?: string;
}

const PORTION = 50;

/** However long a statement is, the next portion of it takes as long as the first. */
export function statementQuery(programme: string, id: string, days: Days) {
  return infiniteQueryOptions({
    queryKey: [programme, STATEMENT, id, days],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...days, limit: PORTION, ...(pageParam ? { after: pageParam } : {}) };
      return answered(client.GET(STATEMENT, { params: { ...one(programme, id), query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.lines.next,
  });
}

const within = (programme: string) => ({ path: { programme } });

export function booksQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, BOOKS],
    queryFn: ({ signal }) => answered(client.GET(BOOKS, { params: within(programme), signal })),
  });
}

export function periodsQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, PERIODS],
    queryFn: ({ signal }) => answered(client.GET(PERIODS, { params: within(programme), signal })),
  });
}

export function trialBalanceQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, TRIAL_BALANCE],
    queryFn: ({ signal }) => answered(client.GET(TRIAL_BALANCE, { params: within(programme), signal })),
  });
}

/** A proof is of its moment: it is never taken from what was kept. */
export function verificationQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, VERIFICATION],
    queryFn: ({ signal }) => answered(client.GET(VERIFICATION, { params: within(programme), signal })),
    gcTime: 0,
    retry: false,
  });
}
