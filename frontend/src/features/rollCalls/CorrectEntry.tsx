import { correct, type RollCall, type RollCallEntry } from '@/api/rollCall';
import type { components } from '@/api/schema';
import { useAccess, useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';

type Correction = components['schemas']['CorrectionRequest'];

const F = fieldsOf<Correction>();

/** Puts beside a closed entry what turned out later. Nobody does so for himself. */
export function CorrectEntry({ call, entry }: { call: RollCall; entry: RollCallEntry }) {
  const programme = useProgramme();
  const may = useMay();
  const self = useAccess()?.personId;
  if (call.state !== 'CLOSED' || !may('ROLL_CALL_LEAD') || entry.person.id === self) return null;
  return (
    <Action<Correction>
      words="roll-calls"
      step="correct"
      draftKey={`${programme}/correct/${entry.id}`}
      send={(said, key) => correct(programme, call.id, { ...said, personId: entry.person.id }, key)}
    >
      <F.OneOf name="outcome" of="CorrectionOutcome" required />
      <F.Prose name="reason" max={200} required />
    </Action>
  );
}
