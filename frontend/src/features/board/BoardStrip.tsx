import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay, useProgramme } from '@/api/session';
import { TargetLink } from '@/components/Target';
import { formatInstant } from '@/lib/dates';
import styles from './board.module.css';
import { targets } from './links';
import { boardQuery } from './queries';

const TOLD = ['onPost', 'away', 'overdue', 'unaccounted', 'unplaced'] as const;

/** The board in a line, for the home of those who answer for people. Without an answer it is simply not there. */
export function BoardStrip() {
  const { t, i18n } = useTranslation('board');
  const programme = useProgramme();
  const leads = useMay()('ROLL_CALL_LEAD');
  const { data } = useQuery({ ...boardQuery(programme), enabled: leads });
  if (!data) return null;
  return (
    <TargetLink target={targets.board(programme)} className={styles['strip']}>
      <strong>{t('title')}</strong>
      {TOLD.map((name) => (
        <span key={name} data-alarm={name !== 'onPost' && name !== 'away' && data[name] > 0}>
          {t(`figure.${name}`)} <b className="tabular">{data[name].toLocaleString(i18n.language)}</b>
        </span>
      ))}
      <small>{t('stripAsOf', { time: formatInstant(data.now) })}</small>
    </TargetLink>
  );
}
