import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';

type Schemas = components['schemas'];

const CONTRACT = '/api/v1/programmes/{programme}/contracts/{id}';

/** What the steps of one contract are told, of the version that was read. */
function useParams(id: string, version: string) {
  const programme = useProgramme();
  return (key: string) => ({
    path: { programme, id },
    header: { 'If-Match': version, 'Idempotency-Key': key },
  });
}

/** The steps of one contract, of the version that was read. Each is sent under a key of its own: what is sent again after a failure happens once. */
export function useSteps(id: string, version: string) {
  const params = useParams(id, version);
  return {
    sign: (body: Schemas['SigningRequest'], key: string) =>
      client.POST(`${CONTRACT}/signing`, { params: params(key), body }),
    commit: (body: Schemas['CommitmentRequest'], key: string) =>
      client.POST(`${CONTRACT}/commitments`, { params: params(key), body }),
    settle: (body: Schemas['CommitmentRequest'], key: string) =>
      client.POST(`${CONTRACT}/final-account`, { params: params(key), body }),
    cancel: (body: Schemas['ContractCancellationRequest'], key: string) =>
      client.POST(`${CONTRACT}/cancellation`, { params: params(key), body }),
  };
}

/** Another amount, from one hand to another. */
export function useChangeSteps(id: string, version: string) {
  const params = useParams(id, version);
  const ofChange = (key: string, changeId: string) => {
    const { path, header } = params(key);
    return { path: { ...path, changeId }, header };
  };
  return {
    propose: (body: Schemas['ContractChangeRequest'], key: string) =>
      client.POST(`${CONTRACT}/changes`, { params: params(key), body }),
    confirm: (changeId: string, body: Schemas['ContractChangeConfirmationRequest'], key: string) =>
      client.POST(`${CONTRACT}/changes/{changeId}/confirmation`, { params: ofChange(key, changeId), body }),
    reject: (changeId: string, body: Schemas['ContractChangeRejectionRequest'], key: string) =>
      client.POST(`${CONTRACT}/changes/{changeId}/rejection`, { params: ofChange(key, changeId), body }),
    withdraw: (changeId: string, key: string) =>
      client.POST(`${CONTRACT}/changes/{changeId}/withdrawal`, { params: ofChange(key, changeId) }),
  };
}
