import type { components } from '@/api/schema';
import type { Permission } from '@/api/session';

type Disbursement = components['schemas']['DisbursementView'];
type State = components['schemas']['DisbursementState'];
type Hand = components['schemas']['Hand'];

interface Turn {
  permission: Permission;
  /** Whose hands must be others than those of whoever's turn it is. */
  others(record: Disbursement): (Hand | null)[];
}

/** Whose turn it is in each state; in those left out it is nobody's. */
export const TURNS: Partial<Record<State, Turn>> = {
  SUBMITTED: { permission: 'DISBURSEMENT_REVIEW', others: ({ requestedBy }) => [requestedBy] },
  REVIEWED: {
    permission: 'DISBURSEMENT_APPROVE',
    others: ({ requestedBy, reviewedBy }) => [requestedBy, reviewedBy],
  },
  APPROVED: {
    permission: 'DISBURSEMENT_PAY',
    others: ({ requestedBy, approvedBy }) => [requestedBy, approvedBy],
  },
};
