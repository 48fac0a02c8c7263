import { useMay } from '@/api/session';
import { useIsMine } from '@/components/mine';
import { toFen } from '@/lib/money';
import type { Project, ProjectState } from './next';

/** Whether somebody has to say that it may be done: a plan in force that gives it money says so already. */
export function needsApproval({ state, approvedByPlan, approvedAmount }: Project): boolean {
  const given = approvedByPlan && approvedAmount != null && toFen(approvedAmount.amount) !== 0n;
  return state === 'PLANNED' && !given;
}

/** Why the reader does not say what is approved for a project: it is not his to say, or it is a project of his own. */
export function useApprovalBar({ registeredBy }: Pick<Project, 'registeredBy'>): 'reserved' | 'own' | null {
  const may = useMay();
  const isMine = useIsMine();
  if (!may('PROJECT_APPROVE')) return 'reserved';
  return isMine(registeredBy) ? 'own' : null;
}

/** Which steps are the reader's to take: those who register a project or carry it out neither approve nor accept it. */
export function useMayTake(project: Project): (to: ProjectState) => boolean {
  const may = useMay();
  const bar = useApprovalBar(project);
  return (to) => {
    if (!may('PROJECT_WRITE')) return false;
    if (to === 'ACCEPTED') return may('PROJECT_APPROVE');
    return to !== 'APPROVED' || !needsApproval(project) || bar === null;
  };
}
