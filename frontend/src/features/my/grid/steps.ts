import { client } from '@/api/client';
import type { components } from '@/api/schema';

type AnswerFor = components['schemas']['LeaderAnswerRequest'];
type Correction = components['schemas']['CorrectionRequest'];

/* What a leader does with a roll-call. */
export function answerFor(programme: string, id: string, body: AnswerFor) {
  const params = { path: { programme, id } };
  return client.POST('/api/v1/programmes/{programme}/roll-calls/{id}/answers', { params, body });
}

export function correct(programme: string, id: string, body: Correction, key: string) {
  const params = { path: { programme, id }, header: { 'Idempotency-Key': key } };
  return client.POST('/api/v1/programmes/{programme}/roll-calls/{id}/corrections', { params, body });
}

export function confirm(programme: string, id: string) {
  const params = { path: { programme, id } };
  return client.POST('/api/v1/programmes/{programme}/roll-calls/{id}/confirmation', { params });
}

export function close(programme: string, id: string) {
  const params = { path: { programme, id } };
  return client.POST('/api/v1/programmes/{programme}/roll-calls/{id}/close', { params });
}
