import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/lib/dates';
import { useNow } from '@/lib/officeClock';
import styles from './my.module.css';

interface Props {
  startsAt: string;
  endsAt: string;
  /** Whether somebody is expected back by then: later it is overdue. */
  awaited: boolean;
}

/** From when until when, and whether that is over. */
export function Term({ startsAt, endsAt, awaited }: Props) {
  const { t } = useTranslation('my');
  const now = useNow();
  const overdue = awaited && Date.parse(endsAt) < now.getTime();
  return (
    <>
      {t('term', { from: formatInstant(startsAt), to: formatInstant(endsAt) })}{' '}
      {overdue && <span className={styles.late}>{t('overdue')}</span>}
    </>
  );
}
