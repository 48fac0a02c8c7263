import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/lib/dates';
import styles from './my.module.css';

interface Props {
  startsAt: string;
  endsAt: string;
  overdue?: boolean;
}

/** From when until when, and whether somebody should be back by now. */
export function Term({ startsAt, endsAt, overdue = false }: Props) {
  const { t } = useTranslation('my');
  return (
    <>
      {t('term', { from: formatInstant(startsAt), to: formatInstant(endsAt) })}{' '}
      {overdue && <span className={styles.late}>{t('overdue')}</span>}
    </>
  );
}
