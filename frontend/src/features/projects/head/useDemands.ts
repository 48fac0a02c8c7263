import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { documentsQuery } from '@/api/documents';
import { projectDocumentDemands, projectMilestones } from '@/api/resources';
import { useMay, useProgramme } from '@/api/session';
import { type Demand, demandsOf, onwardOf, type Project } from './next';

/** A step demands a handful of documents. */
const ALL = 100;

/** What the next step of a project demands; nothing is said before everything is known. */
export function useDemands(project: Project): Demand[] {
  const programme = useProgramme();
  const readsDocuments = useMay()('ATTACHMENT_READ');
  const onward = onwardOf(project);
  // Back to where it was suspended: what that state demanded it has brought before.
  const anew = onward !== undefined && project.state !== 'SUSPENDED';
  const left = useQuery({
    ...projectMilestones.list(programme, { projectId: project.id, done: 'false', limit: 1 }),
    enabled: onward === 'COMPLETED',
  });
  const demanded = useQuery({
    ...projectDocumentDemands.list(programme, { limit: ALL }),
    enabled: anew && readsDocuments,
  });
  const kinds = demanded.data?.items.filter(({ to }) => to === onward).map(({ kind }) => kind) ?? [];
  const kept = useInfiniteQuery({
    ...documentsQuery(programme, { recordType: 'project', recordId: project.id }),
    enabled: anew && kinds.length > 0,
  });

  if (left.isLoading || demanded.isLoading || kept.isLoading) return [];
  const there = new Set(kept.data?.pages.flatMap(({ items }) => items.map(({ kind }) => kind)));
  return demandsOf(project, {
    milestonesLeft: left.data?.total ?? 0,
    documents: kinds.map((kind) => ({ kind, there: there.has(kind) })),
  });
}
