import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { allProjectsQuery } from '../all';
import type { Project } from '../head/next';
import type { TimedProject } from './queries';
import { type Grouping, grouped, type Row, ungrouped } from './rows';

const flagshipOf = ({ terms }: Project) => terms.find(({ kind }) => kind === 'FLAGSHIP');

/** The lines of the picture. What flagship a project is part of stands with the project itself. */
export function useRows(projects: readonly TimedProject[], by: Grouping): Row[] {
  const { t } = useTranslation('timeline');
  const { data: all = [] } = useQuery({ ...allProjectsQuery(useProgramme()), enabled: by === 'flagship' });
  const groupless = t('groupless');
  return useMemo(() => {
    if (by === 'none') return ungrouped(projects);
    if (by === 'place') return grouped(projects, ({ place }) => place, groupless);
    const flagships = new Map(all.map((project) => [project.id, flagshipOf(project)]));
    return grouped(projects, ({ id }) => flagships.get(id), groupless);
  }, [projects, all, by, groupless]);
}
