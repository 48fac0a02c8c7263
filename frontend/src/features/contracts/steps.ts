import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';

type Schemas = components['schemas'];

const CONTRACT = '/api/v1/programmes/{programme}/contracts/{id}';

/** The steps of one contract, of the version that was read. Each is sent under a key of its own: what is sent again after a failure happens once. */
export function useSteps(id: string, version: string) {
  const programme = useProgramme();
  const params = (key: string) => ({
    path: { programme, id },
    header: { 'If-Match': version, 'Idempotency-Key': key },
  });
  return {
    sign: (body: Schemas['SigningRequest'], key: string) =>
      client.POST(`${CONTRACT}/signing`, { params: params(key), body }),
    commit: (body: Schemas['CommitmentRequest'], key: string) =>
      client.POST(`${CONTRACT}/commitments`, { params: params(key), body }),
    change: (body: Schemas['ContractChangeRequest'], key: string) =>
      client.POST(`${CONTRACT}/changes`, { params: params(key), body }),
    settle: (body: Schemas['CommitmentRequest'], key: string) =>
      client.POST(`${CONTRACT}/final-account`, { params: params(key), body }),
    cancel: (body: Schemas['ContractCancellationRequest'], key: string) =>
      client.POST(`${CONTRACT}/cancellation`, { params: params(key), body }),
  };
}
