import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { escalationsQuery } from '@/api/rollCall';
import { useProgramme } from '@/api/session';
import { formatInstant } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import styles from '../my.module.css';

/** To whom the call went on, and when. */
export function Escalations({ rollCallId }: { rollCallId: string }) {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const { data = [] } = useQuery(escalationsQuery(programme, rollCallId));
  return data.map((step) => (
    <p key={step.level} className={`${styles.none} ${styles.late}`}>
      {t('grid.escalated', {
        time: formatInstant(step.raisedAt),
        grid: nameOf(step.grid),
        leader: step.leader ? nameOf(step.leader) : t('grid.noLeader'),
      })}
    </p>
  ));
}
