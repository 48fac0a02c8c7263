import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { StateTag } from '@/components/StateTag';
import { TargetLink } from '@/components/Target';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import { Bars } from './Bars';
import type { TimedProject } from './queries';
import type { Group, Grouping } from './rows';
import type { Scale } from './scale';
import styles from './timeline.module.css';
import { useTold } from './useTold';

/** Which of how many lines, since only those in sight are there; and how far down. */
interface Place {
  number: number;
  of: number;
  top: number;
}

const standing = ({ number, of, top }: Place) => ({
  'data-row': number - 1,
  'aria-posinset': number,
  'aria-setsize': of,
  style: { insetBlockStart: top },
});

/** The name of a group, which opens the list of its projects. */
export function GroupLine({ group, by, place }: { group: Group; by: Grouping; place: Place }) {
  const { t } = useTranslation('timeline');
  const programme = useProgramme();
  const filter = by === 'place' ? 'placeId' : 'termId';
  const name = t('group', { name: group.name, count: group.count });
  return (
    <li {...standing(place)} className={`${styles['line']} ${styles['group']}`}>
      <span className={styles['name']}>
        {group.id ? (
          <TargetLink
            target={{ to: paths.list(programme, 'projects'), search: { [filter]: group.id } }}
            tabIndex={-1}
          >
            {name}
          </TargetLink>
        ) : (
          name
        )}
      </span>
    </li>
  );
}

interface ProjectProps {
  project: TimedProject;
  scale: Scale;
  now: number;
  place: Place;
  tabbable: boolean;
  onFocus(): void;
}

/** A project: its name and how far it is, and its time. */
export function ProjectLine({ project, scale, now, place, tabbable, onFocus }: ProjectProps) {
  const programme = useProgramme();
  const told = useTold()(project);
  const { id, code, state, physicalPercent } = project;
  return (
    <li {...standing(place)} className={styles['line']}>
      <span className={styles['name']}>
        <Link
          to={paths.record(programme, 'projects', id)}
          search={{}}
          title={`${code} ${nameOf(project)}`}
          tabIndex={tabbable ? 0 : -1}
          onFocus={onFocus}
        >
          {nameOf(project)}
          <span className="for-reader">{told}</span>
        </Link>
        <small>
          <StateTag of="ProjectState" value={state} />
          {physicalPercent != null && <span className="tabular">{physicalPercent}%</span>}
        </small>
      </span>
      <span className={styles['track']} title={told} aria-hidden="true">
        <Bars project={project} scale={scale} />
        <span className={styles['today']} style={{ insetInlineStart: `${now}%` }} />
      </span>
    </li>
  );
}
