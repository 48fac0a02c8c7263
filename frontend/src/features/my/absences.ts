import { client } from '@/api/client';
import type { components } from '@/api/schema';
import type { Leave, Outing } from './contract';

type Decision = components['schemas']['Decision'];

/* The steps of leaves and outings that take one tap. The hour is the service's: a phone's may be wrong. */
export function depart(programme: string, id: string) {
  const params = { path: { programme, id } };
  return client.POST('/api/v1/programmes/{programme}/leaves/{id}/departure', { params, body: {} });
}

export function comeBack(programme: string, id: string) {
  const params = { path: { programme, id } };
  return client.POST('/api/v1/programmes/{programme}/leaves/{id}/return', { params, body: {} });
}

export function comeBackFromOuting(programme: string, id: string) {
  const params = { path: { programme, id } };
  return client.POST('/api/v1/programmes/{programme}/outings/{id}/return', { params, body: {} });
}

/** Decides the step the reader was shown; where another has decided it meanwhile, the service refuses. */
export function decide(programme: string, leave: Leave, decision: Decision, reason?: string) {
  const { round = 0, position = 0 } = leave.steps.find(({ state }) => state === 'AWAITED') ?? {};
  const body = { decision, round, position, ...(reason ? { reason } : {}) };
  return client.POST('/api/v1/programmes/{programme}/leaves/{id}/decisions', {
    params: { path: { programme, id: leave.id } },
    body,
  });
}

/** Approves an outing as the reader was shown it. */
export function approve(programme: string, { id, version }: Outing) {
  return client.POST('/api/v1/programmes/{programme}/outings/{id}/approval', {
    params: { path: { programme, id } },
    headers: { 'If-Match': `"${version}"` },
  });
}
