import { useAccess, useMay } from '@/api/session';

/** What the reader is to a person's absence: himself, one who keeps absences, one who leads. */
export function useStanding(personId: string) {
  const access = useAccess();
  const may = useMay();
  const own = may('ABSENCE_REQUEST') && (access?.personId === personId || may('ABSENCE_WRITE'));
  return { access, own, ownOrLed: own || may('ABSENCE_DECIDE'), mayDecide: may('ABSENCE_DECIDE') };
}
