import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';

type Schemas = components['schemas'];

const PAYMENT = '/api/v1/programmes/{programme}/disbursements/{id}';

/**
 * The steps of one payment, of the version that was read. Each is sent under a key of its own: what is sent again after
 * a failure happens once.
 */
export function useSteps(id: string, version: string) {
  const programme = useProgramme();
  const params = (key: string) => ({
    path: { programme, id },
    header: { 'If-Match': version, 'Idempotency-Key': key },
  });
  return {
    submit: (key: string) => client.POST(`${PAYMENT}/submission`, { params: params(key) }),
    review: (key: string) => client.POST(`${PAYMENT}/review`, { params: params(key) }),
    approve: (body: Schemas['DisbursementApprovalRequest'], key: string) =>
      client.POST(`${PAYMENT}/approval`, { params: params(key), body }),
    pay: (body: Schemas['PaymentRequest'], key: string) =>
      client.POST(`${PAYMENT}/payment`, { params: params(key), body }),
    giveBack: (body: Schemas['DisbursementReturnRequest'], key: string) =>
      client.POST(`${PAYMENT}/return`, { params: params(key), body }),
    refund: (body: Schemas['RefundRequest'], key: string) =>
      client.POST(`${PAYMENT}/refund`, { params: params(key), body }),
  };
}
