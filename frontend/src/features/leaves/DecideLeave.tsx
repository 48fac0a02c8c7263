import { decide } from '@/api/absences';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { useStanding } from '@/components/standing';
import { isMyTurn } from '@/components/turn';

type Leave = components['schemas']['LeaveView'];
type Decision = components['schemas']['LeaveDecisionRequest'];

const F = fieldsOf<Decision>();

/** Yes or no, for whoever's turn it is; a no needs a reason. */
export function DecideLeave({ record }: { record: Leave }) {
  const programme = useProgramme();
  const { access, mayDecide } = useStanding(record.person.id);
  const awaited = record.steps.find(({ state }) => state === 'AWAITED');
  if (!mayDecide || !awaited || !isMyTurn(record, access)) return null;
  const { round, position } = awaited;
  // What was said to one step is not said to the next.
  const draft = (step: string) => `${programme}/${step}/${record.id}/${round}-${position}`;
  const send = (body: Decision) => decide(programme, record.id, body);
  return (
    <>
      <Action<Decision>
        words="leaves"
        step="approve"
        primary
        initial={{ decision: 'APPROVED', round, position }}
        draftKey={draft('approve')}
        send={send}
      >
        <F.Prose name="reason" max={200} />
      </Action>
      <Action<Decision>
        words="leaves"
        step="reject"
        danger
        initial={{ decision: 'REJECTED', round, position }}
        draftKey={draft('reject')}
        send={send}
      >
        <F.Prose name="reason" max={200} required />
      </Action>
    </>
  );
}
