import type { components } from '@/api/schema';

export type Project = components['schemas']['ProjectView'];
type DocumentKind = components['schemas']['DocumentKind'];
export type ProjectState = components['schemas']['ProjectState'];

/** Leaving the path is never what comes next. */
const ASIDE: ReadonlySet<ProjectState> = new Set(['SUSPENDED', 'CANCELLED']);

/** The state that follows when all goes well; none once a project has come to its end. */
export function onwardOf({ nextStates }: Pick<Project, 'nextStates'>): ProjectState | undefined {
  return nextStates.find((state) => !ASIDE.has(state));
}

/** Something a step needs. */
export interface Demand {
  name: 'approvedAmount' | 'milestones' | 'acceptance' | 'handOver' | 'reason' | 'document';
  /** Null: it is given together with the step itself. */
  met: boolean | null;
  /** How many are missing. */
  missing?: number;
  /** What kind of document. */
  kind?: DocumentKind;
}

/** What stands elsewhere than with the project. */
export interface Kept {
  milestonesLeft: number;
  /** The kinds of documents its next step demands, and whether there is one. */
  documents: readonly { kind: DocumentKind; there: boolean }[];
}

/** What taking a project on demands. The service judges; this tells beforehand, so that nobody is turned away at the door. */
export function demandsOf(project: Project, { milestonesLeft, documents }: Kept): Demand[] {
  return [
    ...ownDemands(project, milestonesLeft),
    ...documents.map(({ kind, there }): Demand => ({ name: 'document', met: there, kind })),
  ];
}

function ownDemands(project: Project, milestonesLeft: number): Demand[] {
  switch (onwardOf(project)) {
    case 'APPROVED':
      return [{ name: 'approvedAmount', met: project.approvedAmount != null }];
    case 'COMPLETED':
      return [{ name: 'milestones', met: milestonesLeft === 0, missing: milestonesLeft }];
    case 'ACCEPTED':
      return [{ name: 'acceptance', met: null }];
    case 'IN_USE':
      return [{ name: 'handOver', met: null }];
    default:
      return project.state === 'SUSPENDED' ? [{ name: 'reason', met: null }] : [];
  }
}

/** By when the next step was planned to be taken. */
export function plannedFor(project: Project): string | null {
  const onward = onwardOf(project);
  if (onward === 'UNDER_WAY') return project.startsOn;
  return onward === 'COMPLETED' ? (project.endsOn ?? null) : null;
}
