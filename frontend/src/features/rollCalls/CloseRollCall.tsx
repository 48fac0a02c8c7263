import { close, type RollCall } from '@/api/rollCall';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';

/** With everybody accounted for there is nothing left to wait for. */
export function CloseRollCall({ record }: { record: RollCall }) {
  const programme = useProgramme();
  const may = useMay();
  if (record.state === 'CLOSED' || record.unresolved > 0 || !may('ROLL_CALL_LEAD')) return null;
  return <Action words="roll-calls" step="close" send={() => close(programme, record.id)} />;
}
