import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { type Target, TargetLink } from '@/components/Target';
import { today } from '@/lib/dates';
import styles from './board.module.css';
import { targets } from './links';
import type { Board } from './queries';

interface Figure {
  name: 'onPost' | 'present' | 'away' | 'overdue' | 'unaccounted' | 'unplaced';
  target: Target;
  /** Whether somebody must see to it unless it is zero. */
  alarms?: true;
}

/** The numbers of the whole; each is the link to the records it was counted from. */
export function Headline({ board }: { board: Board }) {
  const { t, i18n } = useTranslation('board');
  const programme = useProgramme();
  const day = today(new Date(board.now));
  const figures: Figure[] = [
    { name: 'onPost', target: targets.onPost(programme, day) },
    { name: 'present', target: targets.rollCalls(programme, day) },
    { name: 'away', target: targets.away(programme, day) },
    // Of leave and of outings: two kinds, which the list tells apart.
    { name: 'overdue', target: targets.exceptions(programme), alarms: true },
    { name: 'unaccounted', target: targets.exceptions(programme, 'UNRESOLVED_ROLL_CALL'), alarms: true },
    { name: 'unplaced', target: targets.exceptions(programme, 'UNPLACED'), alarms: true },
  ];
  return (
    <ul className={styles['headline']} aria-label={t('headline')}>
      {figures.map(({ name, target, alarms }) => (
        <li key={name}>
          <TargetLink
            target={target}
            className={styles['figure']}
            {...(alarms && board[name] > 0 ? { 'data-alarm': true } : {})}
          >
            <span>{t(`figure.${name}`)}</span>
            <strong>
              {board[name].toLocaleString(i18n.language)} <small>{t('people')}</small>
            </strong>
            <small>{t(`explained.${name}`)}</small>
          </TargetLink>
        </li>
      ))}
    </ul>
  );
}
