import { type CSSProperties, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/dates';
import { Axis } from './Axis';
import { GroupLine, ProjectLine } from './Line';
import type { Grouping, Row } from './rows';
import { placeOf, type Scale } from './scale';
import styles from './timeline.module.css';
import { useRowKeys } from './useRowKeys';
import { useSeen } from './useSeen';

/** Height of a line, in CSS pixels; the style sheet is told, so that the two cannot differ. */
const LINE = 44;

interface Props {
  rows: readonly Row[];
  scale: Scale;
  by: Grouping;
}

/** What was planned and what has happened since, project under project, along one line of time. */
export function Gantt({ rows, scale, by }: Props) {
  const { t } = useTranslation('timeline');
  const box = useRef<HTMLDivElement>(null);
  const seen = useSeen(box, rows.length, LINE);
  const keys = useRowKeys(box, rows, LINE, seen);
  const now = placeOf(scale, today());

  // Where everything does not fit, what is on now is seen first.
  useEffect(() => {
    const element = box.current;
    if (element) element.scrollLeft = (element.scrollWidth * now) / 100 - element.clientWidth / 2;
  }, [now]);

  return (
    <div
      ref={box}
      className={styles['gantt']}
      style={{ '--months': scale.length, '--line': `${LINE}px` } as CSSProperties}
    >
      <Axis scale={scale} now={now} />
      <ul
        aria-label={t('title')}
        className={styles['lines']}
        style={{ blockSize: rows.length * LINE }}
        onKeyDown={keys.onKeyDown}
      >
        {rows.slice(seen.from, seen.to).map((row, i) => {
          const at = seen.from + i;
          const place = { number: at + 1, of: rows.length, top: at * LINE };
          return 'group' in row ? (
            <GroupLine key={`group-${row.group.id}`} group={row.group} by={by} place={place} />
          ) : (
            <ProjectLine
              key={row.project.id}
              project={row.project}
              scale={scale}
              now={now}
              place={place}
              tabbable={at === keys.current}
              onFocus={() => keys.stand(at)}
            />
          );
        })}
      </ul>
    </div>
  );
}
