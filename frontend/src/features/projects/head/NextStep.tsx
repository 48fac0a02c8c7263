import { CheckCircleOutlined, ExclamationCircleOutlined, FormOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import { needsApproval, useApprovalBar, useMayTake } from './approval';
import styles from './head.module.css';
import { type Demand, onwardOf, type Project, type ProjectState, plannedFor } from './next';
import { useDemands } from './useDemands';

/** What comes next for a project: which step, by when, who takes it, and what it lacks. */
export function NextStep({ project }: { project: Project }) {
  const { t } = useTranslation('projects');
  const mayTake = useMayTake(project);
  const bar = useApprovalBar(project);
  const onward = onwardOf(project);
  const demands = useDemands(project);
  if (!onward) return null;

  const by = plannedFor(project);
  const step = project.state === 'SUSPENDED' ? 'resume' : onward;
  return (
    <section className={styles['next']} aria-labelledby="next-step">
      <h2 id="next-step">
        <small>{t('next.title')}</small> {t(`step.${step}.open`)}
        {by && <span className={styles['by']}>{t('next.by', { day: by })}</span>}
      </h2>
      <p>
        {t(`next.${whoTakes(onward, project)}`)}
        {project.responsible && t('next.responsible', { name: nameOf(project.responsible) })}
        {mayTake(onward) && <strong>{t('next.mine')}</strong>}
        {onward === 'APPROVED' && needsApproval(project) && bar === 'own' && <strong>{t('next.own')}</strong>}
      </p>
      {demands.length > 0 && (
        <ul aria-label={t('next.demands')}>
          {demands.map((demand) => (
            <DemandLine key={`${demand.name}-${demand.kind}`} demand={demand} project={project} />
          ))}
        </ul>
      )}
    </section>
  );
}

function whoTakes(onward: ProjectState, project: Project): 'byAccepter' | 'byApprover' | 'byOfficer' {
  if (onward === 'ACCEPTED') return 'byAccepter';
  return onward === 'APPROVED' && needsApproval(project) ? 'byApprover' : 'byOfficer';
}

const ICONS = {
  met: <CheckCircleOutlined aria-hidden />,
  missing: <ExclamationCircleOutlined aria-hidden />,
  withStep: <FormOutlined aria-hidden />,
};

/** Where what is missing is put right. */
const TABS: Partial<Record<Demand['name'], string>> = { milestones: 'milestones', document: 'documents' };

function DemandLine({ demand, project }: { demand: Demand; project: Project }) {
  const { t } = useTranslation('projects');
  const programme = useProgramme();
  const { name, met, missing = 0, kind } = demand;
  const standing = met === null ? 'withStep' : met ? 'met' : 'missing';
  const told = t(`demand.${name}.${standing}`, {
    count: missing,
    kind: kind && t(`enums:DocumentKind.${kind}`),
  });
  const tab = TABS[name];
  return (
    <li data-standing={standing}>
      {ICONS[standing]}
      {tab && !met ? (
        <Link to={paths.tab(programme, 'projects', project.id, tab)} search={{}}>
          {told}
        </Link>
      ) : (
        told
      )}
    </li>
  );
}
