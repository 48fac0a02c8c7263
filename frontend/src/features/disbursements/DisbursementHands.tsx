import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { Hands } from '@/components/Hands';
import { stepsQuery } from './queries';

type Disbursement = components['schemas']['DisbursementView'];
type State = components['schemas']['DisbursementState'];

/** How many hands it has gone through in each state; a returned one begins again. */
const DONE: Record<State, number> = {
  DRAFT: 0,
  RETURNED: 0,
  SUBMITTED: 1,
  REVIEWED: 2,
  APPROVED: 3,
  PAID: 4,
  REVERSED: 4,
};

/** Asked for, reviewed, approved and paid: by different people. */
export function DisbursementHands({ record }: { record: Disbursement }) {
  const { t } = useTranslation('disbursements');
  const programme = useProgramme();
  const { data: steps = [] } = useQuery(stepsQuery(programme, record.id));
  const { state } = record;
  // Of several rounds the last one counts.
  const last = (to: State) => steps.findLast((step) => step.to === to);
  const halt = state === 'RETURNED' || state === 'REVERSED' ? last(state) : undefined;
  return (
    <>
      {halt && (
        <Alert
          type="warning"
          showIcon
          className="hands-note"
          title={t(state === 'RETURNED' ? 'returned' : 'reversed', {
            name: halt.by.name,
            day: halt.on,
            reason: halt.reason,
          })}
        />
      )}
      <Hands
        words="disbursements"
        done={DONE[state]}
        hands={[
          { name: 'request', by: record.requestedBy, on: record.submittedOn },
          { name: 'review', by: record.reviewedBy, on: last('REVIEWED')?.on },
          { name: 'approval', by: record.approvedBy, on: last('APPROVED')?.on },
          { name: 'payment', by: record.paidBy, on: record.paidOn },
        ]}
      />
    </>
  );
}
