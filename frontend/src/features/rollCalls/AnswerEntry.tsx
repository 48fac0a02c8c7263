import { useState } from 'react';
import { answerFor, type RollCall, type RollCallEntry } from '@/api/rollCall';
import type { components } from '@/api/schema';
import { useAccess, useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { newId } from '@/lib/key';

type Answer = components['schemas']['LeaderAnswerRequest'];

const F = fieldsOf<Answer>();

/** While the call is open, who leads answers for those of whom nothing is known. */
export function AnswerEntry({ call, entry }: { call: RollCall; entry: RollCallEntry }) {
  const programme = useProgramme();
  const may = useMay();
  const self = useAccess()?.personId;
  // One name for as long as this line is shown: sent twice, it is still one answer.
  const [id] = useState(newId);
  const silent = entry.status === 'PENDING' || entry.status === 'UNRESOLVED';
  if (call.state === 'CLOSED' || !silent || !may('ROLL_CALL_LEAD') || entry.person.id === self) return null;
  return (
    <Action<Answer>
      words="roll-calls"
      step="answer"
      draftKey={`${programme}/answer/${entry.id}`}
      send={(said) => answerFor(programme, call.id, { ...said, id, personId: entry.person.id })}
    >
      <F.OneOf name="outcome" of="AnswerOutcome" required />
      <F.Prose name="reason" max={200} required />
    </Action>
  );
}
