import { client } from '@/api/client';
import type { Reference } from '@/api/references';
import type { Page } from '@/api/resource';

/* The part of the service that one's day and one's grid are made of. */

export interface Notice {
  id: string;
  textZh: string;
  textEn: string;
  /** The page to open, below the programme's. */
  path: string;
  createdAt: string;
  readAt?: string | null;
}

export interface NoticePage extends Page<Notice> {
  unread: number;
}

export type LeaveState = 'REQUESTED' | 'APPROVED' | 'REJECTED' | 'DEPARTED' | 'RETURNED' | 'WITHDRAWN';

export interface Leave {
  id: string;
  person: Reference;
  kind: Reference;
  startsAt: string;
  endsAt: string;
  askedEndsAt?: string | null;
  reason: string;
  state: LeaveState;
  overdue: boolean;
}

export interface Outing {
  id: string;
  person: Reference;
  destination: string;
  purpose: string;
  startsAt: string;
  endsAt: string;
  state: 'REPORTED' | 'RETURNED' | 'WITHDRAWN';
  overdue: boolean;
}

export interface Duty {
  id: string;
  kind: Reference;
  village: Reference;
  dueOn: string;
  state: string;
}

export interface CalendarEntry {
  kind: string;
  recordId: string;
  record: string;
  titleZh: string;
  titleEn: string;
  startsAt?: string | null;
  endsAt?: string | null;
}

export interface Escalation {
  level: number;
  grid: Reference;
  leader?: Reference | null;
  unresolved: number;
  raisedAt: string;
}

export interface ExceptionLine {
  kind: string;
  person: Reference | null;
  grid: Reference | null;
  since: string;
  record: string;
  recordId: string;
}

// biome-ignore lint/suspicious/noExplicitAny: the contract does not name these yet
const untyped = client as any;

export async function ask<T>(
  programme: string,
  path: string,
  query: object = {},
  signal?: AbortSignal,
): Promise<T> {
  const { data } = await untyped.GET(`/api/v1/programmes/{programme}/${path}`, {
    params: { path: { programme }, query },
    signal,
  });
  return data;
}

/** `key`: made once for what may be sent twice. */
export async function tell<T>(programme: string, path: string, body?: object, key?: string): Promise<T> {
  const header = key ? { 'Idempotency-Key': key } : {};
  const { data } = await untyped.POST(`/api/v1/programmes/{programme}/${path}`, {
    params: { path: { programme }, header },
    body,
  });
  return data;
}
