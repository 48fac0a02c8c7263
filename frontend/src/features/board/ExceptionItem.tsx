import { useTranslation } from 'react-i18next';
import type { Exception } from '@/api/exceptions';
import { useProgramme } from '@/api/session';
import { exceptionSince } from '@/components/exceptionSince';
import { TargetLink } from '@/components/Target';
import { nameOf } from '@/lib/i18n';
import styles from './board.module.css';
import { targets } from './links';

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
      <span className={styles['who']}>{nameOf(person)}</span>
      <span className={styles['where']}>{grid && nameOf(grid)}</span>
      <time dateTime={since} className={styles['since']}>
        {t('since', { time: exceptionSince(kind, since) })}
      </time>
    </TargetLink>
  );
}
