import { client } from '@/api/client';
import { useProgramme } from '@/api/session';

/** Confirms the bank account proposed for a payee, as it was read; what is sent again after a failure happens once. */
export function useConfirmAccount(id: string, version: string) {
  const programme = useProgramme();
  return (_: object, key: string) =>
    client.POST('/api/v1/programmes/{programme}/payees/{id}/bank-account/confirmation', {
      params: { path: { programme, id }, header: { 'If-Match': version, 'Idempotency-Key': key } },
    });
}
