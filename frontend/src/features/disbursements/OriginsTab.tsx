import type { components } from '@/api/schema';
import { Trace } from '@/components/Trace';

/** Back from the payment to the appropriations its money came by. */
export function OriginsTab({ record }: { record: components['schemas']['DisbursementView'] }) {
  return <Trace of={{ contractId: record.contract.id, payeeId: record.payee.id }} />;
}
