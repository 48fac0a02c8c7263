import { useMay } from '@/api/session';
import { ProjectWarnings } from '../warnings/ProjectWarnings';
import styles from './head.module.css';
import { Investment } from './Investment';
import { NextStep } from './NextStep';
import type { Project } from './next';
import { ProjectMoney } from './ProjectMoney';

/** What is seen first of a project: what comes next, what is wrong, and what has become of its money. */
export function ProjectHead({ record }: { record: Project }) {
  const may = useMay();
  return (
    <div className={styles['head']}>
      <NextStep project={record} />
      <ProjectWarnings projectId={record.id} />
      {may('PLAN_READ') && <ProjectMoney project={record} />}
      <Investment project={record} />
    </div>
  );
}
