import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { TargetLink } from '@/components/Target';
import { formatInstant, today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import styles from './board.module.css';
import { targets } from './links';
import type { Exception, ExceptionKind } from './queries';

/** What began with a day and not at an hour. */
const BY_DAY: ReadonlySet<ExceptionKind> = new Set(['OVERDUE_DUTY', 'UNPLACED']);

/** One thing to see to: what, who, where and since when; all of it opens its record. */
export function ExceptionItem({ exception }: { exception: Exception }) {
  const { t } = useTranslation('board');
  const programme = useProgramme();
  const { kind, person, grid, since } = exception;
  return (
    <TargetLink target={targets.exception(programme, exception)} className={styles['exception']}>
      <span className={styles['kind']} data-kind={kind}>
        {t(`enums:ExceptionKind.${kind}`)}
      </span>
      <span className={styles['who']}>{person ? nameOf(person) : grid ? nameOf(grid) : t('nobody')}</span>
      <span className={styles['where']}>{person && grid && nameOf(grid)}</span>
      <time dateTime={since} className={styles['since']}>
        {t('since', { time: BY_DAY.has(kind) ? today(new Date(since)) : formatInstant(since) })}
      </time>
    </TargetLink>
  );
}
