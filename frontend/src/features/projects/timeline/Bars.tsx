import { useTranslation } from 'react-i18next';
import { plusDays, today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { standingOf } from '../milestones/standing';
import type { TimedProject } from './queries';
import { boxOf, placeOf, type Scale } from './scale';
import styles from './timeline.module.css';

/** Above what was planned, filled as far as work has come; below what has happened, hatched where it ran late; diamonds are milestones. */
export function Bars({ project, scale }: { project: TimedProject; scale: Scale }) {
  const { t } = useTranslation(['timeline', 'project-milestones']);
  const { startsOn, endsOn, startedOn, completedOn, physicalPercent, milestones } = project;
  const plannedEnd = endsOn ?? `${scale.at(-1)}-28`;
  const realEnd = completedOn ?? today();
  const late = startedOn && endsOn && realEnd > endsOn ? plusDays(endsOn, 1) : null;
  return (
    <>
      <span
        className={styles['planned']}
        data-open={endsOn ? undefined : ''}
        style={boxOf(scale, startsOn, plannedEnd)}
      >
        <span style={{ inlineSize: `${physicalPercent ?? 0}%` }} />
      </span>
      {startedOn && (
        <span
          className={styles['real']}
          data-done={completedOn ? '' : undefined}
          style={boxOf(scale, startedOn, realEnd)}
        />
      )}
      {late && (
        <span
          className={styles['late']}
          style={boxOf(scale, startedOn && startedOn > late ? startedOn : late, realEnd)}
        />
      )}
      {milestones.map((milestone) => {
        const { id, plannedOn, doneOn } = milestone;
        const standing = standingOf(milestone);
        return (
          <span
            key={id}
            className={styles['milestone']}
            data-standing={standing}
            title={t('milestone', {
              name: nameOf(milestone),
              day: doneOn ?? plannedOn,
              standing: t(`project-milestones:standing.${standing}`),
            })}
            style={{ insetInlineStart: `${placeOf(scale, doneOn ?? plannedOn)}%` }}
          />
        );
      })}
    </>
  );
}
