import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { Absent } from '@/components/Absent';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import type { TimedProject } from './queries';
import styles from './timeline.module.css';

const DAYS = ['startsOn', 'endsOn', 'startedOn', 'completedOn'] as const;
const COLUMNS = ['code', 'project', 'state', ...DAYS, 'physicalPercent', 'milestones'] as const;

const doneOf = ({ milestones }: TimedProject) => milestones.filter(({ doneOn }) => doneOn).length;

/** Tab-separated, as Excel takes it from the clipboard. */
export function asText(projects: readonly TimedProject[], t: TFunction<'timeline'>): string {
  const lines = projects.map((project) => [
    project.code,
    nameOf(project),
    t(`enums:ProjectState.${project.state}`),
    ...DAYS.map((day) => project[day] ?? ''),
    project.physicalPercent ?? '',
    `${doneOf(project)}/${project.milestones.length}`,
  ]);
  return [COLUMNS.map((name) => t(`field.${name}`)), ...lines].map((line) => line.join('\t')).join('\n');
}

/** The table behind the picture. A plain one, because that is what pastes well into Excel. */
export function TimelineTable({ projects }: { projects: readonly TimedProject[] }) {
  const { t } = useTranslation('timeline');
  const programme = useProgramme();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable
    <section className={styles['tableBox']} aria-label={t('title')} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {t(`field.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <tr key={project.id}>
              <td>{project.code}</td>
              <th scope="row">
                <Link to={paths.record(programme, 'projects', project.id)} search={{}}>
                  {nameOf(project)}
                </Link>
              </th>
              <td>{t(`enums:ProjectState.${project.state}`)}</td>
              {DAYS.map((day) => (
                <td key={day}>{project[day] ?? <Absent />}</td>
              ))}
              <td>{project.physicalPercent == null ? <Absent /> : `${project.physicalPercent}%`}</td>
              <td>
                {doneOf(project)}/{project.milestones.length}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
