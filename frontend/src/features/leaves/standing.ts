import type { components } from '@/api/schema';
import { type ProgrammeAccess, useAccess, useMay } from '@/api/session';

type Leave = components['schemas']['LeaveView'];

/** Whether it is one's turn to decide. A commander whose account belongs to nobody is one without a person. */
export function isMyTurn(leave: Pick<Leave, 'awaiting'>, access: ProgrammeAccess | undefined): boolean {
  if (!access) return false;
  return leave.awaiting.some(({ personId }) =>
    personId ? personId === access.personId : access.roles.includes('COMMANDER'),
  );
}

/** What the reader is to a person's absence: himself, one who keeps absences, one who leads. */
export function useStanding(personId: string) {
  const access = useAccess();
  const may = useMay();
  const own = may('ABSENCE_REQUEST') && (access?.personId === personId || may('ABSENCE_WRITE'));
  return { access, own, ownOrLed: own || may('ABSENCE_DECIDE'), mayDecide: may('ABSENCE_DECIDE') };
}
