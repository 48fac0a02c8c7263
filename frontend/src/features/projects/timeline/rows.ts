import { groupBy } from '@/lib/groups';
import { nameOf } from '@/lib/i18n';
import type { TimedProject } from './queries';

export const GROUPINGS = ['flagship', 'place', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

interface Named {
  id: string;
  code: string;
  nameZh: string;
  nameEn?: string | null;
}

/** What some projects have in common. */
export interface Group {
  /** Empty for those that have no group. */
  id: string;
  name: string;
  count: number;
}

/** A line of the picture: the name of a group, or a project. */
export type Row = { group: Group } | { project: TimedProject };

export function ungrouped(projects: readonly TimedProject[]): Row[] {
  return projects.map((project) => ({ project }));
}

/** Projects below the names of their groups: groups in the order of their codes, the groupless last. */
export function grouped(
  projects: readonly TimedProject[],
  groupOf: (project: TimedProject) => Named | undefined,
  groupless: string,
): Row[] {
  const groups = groupBy(projects, (project) => groupOf(project)?.id);
  return [...groups.values()]
    .map((own) => ({ own, named: own[0] && groupOf(own[0]) }))
    .sort((a, b) => (a.named?.code ?? '\uffff').localeCompare(b.named?.code ?? '\uffff'))
    .flatMap(({ own, named }): Row[] => [
      { group: { id: named?.id ?? '', name: named ? nameOf(named) : groupless, count: own.length } },
      ...ungrouped(own),
    ]);
}
