import { queryOptions } from '@tanstack/react-query';
import { answered } from './answered';
import { client } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Decision = Schemas['DecisionView'];
export type Seat = Schemas['SeatView'];
export type MyDecision = Schemas['MyDecisionView'];
export type Vote = Schemas['Vote'];

const PATH = '/api/v1/programmes/{programme}/decisions/{id}';
const MINE = '/api/v1/programmes/{programme}/my/decisions';

/** Who should attend, and what everybody did. */
export function rosterQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, PATH, 'roster', id],
    queryFn: ({ signal }) =>
      answered(client.GET(`${PATH}/roster`, { params: { path: { programme, id } }, signal })),
  });
}

/** What a decision was used for, the latest first. */
export function usesQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, PATH, 'uses', id],
    queryFn: ({ signal }) =>
      answered(
        client.GET(`${PATH}/uses`, { params: { path: { programme, id }, query: { limit: 100 } }, signal }),
      ),
  });
}

/** The decisions one should attend, the latest first. */
export function myDecisionsQuery(programme: string) {
  return queryOptions({
    queryKey: [programme, MINE],
    queryFn: ({ signal }) =>
      answered(client.GET(MINE, { params: { path: { programme }, query: { limit: 50 } }, signal })),
  });
}

export function myDecisionQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, MINE, id],
    queryFn: ({ signal }) =>
      answered(client.GET(`${MINE}/{id}`, { params: { path: { programme, id } }, signal })),
  });
}

export function setRoster(programme: string, id: string, body: Schemas['RosterRequest'], version: string) {
  const params = { path: { programme, id }, header: { 'If-Match': version } };
  return client.PUT(`${PATH}/roster`, { params, body });
}

export function openVote(programme: string, id: string, key: string, version: string) {
  return client.POST(`${PATH}/opening`, {
    params: { path: { programme, id }, header: { 'If-Match': version, 'Idempotency-Key': key } },
  });
}

export function castVote(programme: string, id: string, personId: string, vote: Vote) {
  return client.PUT(`${PATH}/votes/{personId}`, {
    params: { path: { programme, id, personId } },
    body: { vote },
  });
}

export function closeVote(
  programme: string,
  id: string,
  body: Schemas['DecisionClosingRequest'],
  key: string,
  version: string,
) {
  const params = { path: { programme, id }, header: { 'If-Match': version, 'Idempotency-Key': key } };
  return client.POST(`${PATH}/closing`, { params, body });
}
