import type { ViewOf } from '@/api/resource';
import type { plans } from '@/api/resources';
import { Hands } from '@/components/Hands';

/** Of a draft, whose turn it is: who drafts a plan does not put it in force. */
export function PlanLead({ record: { state, draftedBy } }: { record: ViewOf<typeof plans> }) {
  if (state !== 'DRAFT') return null;
  return (
    <Hands
      words="plans"
      done={1}
      hands={[
        { name: 'draft', by: draftedBy === null ? null : { name: draftedBy } },
        { name: 'approval', by: null },
      ]}
    />
  );
}
