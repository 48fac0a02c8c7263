import { queryOptions } from '@tanstack/react-query';
import { answered } from '@/api/answered';
import { client } from '@/api/client';

const PAYMENT = '/api/v1/programmes/{programme}/disbursements/{id}';
const STEPS = `${PAYMENT}/steps` as const;
const REFUNDS = `${PAYMENT}/refunds` as const;

const ALL = 100;
const params = (programme: string, id: string) => ({ path: { programme, id }, query: { limit: ALL } });

/** Every step a payment took, first to last. */
export function stepsQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, STEPS, id],
    queryFn: async ({ signal }) =>
      (await answered(client.GET(STEPS, { params: params(programme, id), signal }))).items,
  });
}

export function refundsQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, REFUNDS, id],
    queryFn: async ({ signal }) =>
      (await answered(client.GET(REFUNDS, { params: params(programme, id), signal }))).items,
  });
}
