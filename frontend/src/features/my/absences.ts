import { client } from '@/api/client';
import type { components } from '@/api/schema';

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

export function decide(programme: string, id: string, decision: Decision, reason?: string) {
  return client.POST('/api/v1/programmes/{programme}/leaves/{id}/decisions', {
    params: { path: { programme, id } },
    body: { decision, ...(reason ? { reason } : {}) },
  });
}
