import { client } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

const LEAVE = '/api/v1/programmes/{programme}/leaves/{id}';
const OUTING = '/api/v1/programmes/{programme}/outings/{id}';

const record = (programme: string, id: string) => ({ path: { programme, id } });

/* The steps of leaves and outings. Without an hour the service takes its own: a phone's may be wrong. */
export function depart(programme: string, id: string, body: Schemas['DepartureRequest'] = {}) {
  return client.POST(`${LEAVE}/departure`, { params: record(programme, id), body });
}

export function comeBack(programme: string, id: string, body: Schemas['ReturnRequest'] = {}) {
  return client.POST(`${LEAVE}/return`, { params: record(programme, id), body });
}

export function decide(programme: string, id: string, body: Schemas['LeaveDecisionRequest']) {
  return client.POST(`${LEAVE}/decisions`, { params: record(programme, id), body });
}

export function comeBackFromOuting(programme: string, id: string, body: Schemas['ReturnRequest'] = {}) {
  return client.POST(`${OUTING}/return`, { params: record(programme, id), body });
}

/** Approves an outing as the reader was shown it: in that version, named as an ETag. */
export function approve(programme: string, id: string, version: string) {
  const params = { ...record(programme, id), header: { 'If-Match': version } };
  return client.POST(`${OUTING}/approval`, { params });
}
