import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import { useProgramme } from '@/api/session';
import { StageBars } from '@/components/charts/StageBars';
import { ProblemNote } from '@/components/ProblemNote';
import { nameOf } from '@/lib/i18n';
import styles from './head.module.css';
import type { Project } from './next';
import { stagesOf } from './stagesOf';

const PATH = '/api/v1/programmes/{programme}/budget-lines';
/** A project has a line for each category of funding: a handful. */
const ALL = 100;

function budgetQuery(programme: string, projectId: string) {
  return queryOptions({
    queryKey: [programme, PATH, projectId],
    queryFn: ({ signal }) => {
      const params = { path: { programme }, query: { projectId, limit: ALL } };
      return answered(client.GET(PATH, { params, signal }));
    },
  });
}

/** What was planned for a project, and how far its money has come. */
export function ProjectMoney({ project }: { project: Project }) {
  const { t } = useTranslation('projects');
  const { data, error, refetch } = useQuery(budgetQuery(useProgramme(), project.id));
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <section className={styles['money']} aria-labelledby="project-money">
      <header>
        <h2 id="project-money">{t('money.title')}</h2>
        <small>{t(data.items.length === 0 ? 'money.none' : 'money.apart')}</small>
      </header>
      {data.items.length > 0 && <StageBars label={nameOf(project)} amounts={stagesOf(data.items)} />}
    </section>
  );
}
