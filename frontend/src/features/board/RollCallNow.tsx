import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { TargetLink } from '@/components/Target';
import '@/components/state.css';
import styles from './board.module.css';
import { targets } from './links';
import type { Row } from './tree';

/** How tonight's roll-call stands: of a leaf its own, of a grid above how many below are through. */
export function RollCallNow({ row, tabIndex }: { row: Row; tabIndex?: number | undefined }) {
  const { t } = useTranslation('board');
  const programme = useProgramme();
  const { rollCall } = row.line;
  if (rollCall) {
    return (
      <TargetLink target={targets.rollCall(programme, rollCall.id)} tabIndex={tabIndex}>
        <span className={`state state-${TONES[rollCall.state]}`}>
          {t(`enums:RollCallState.${rollCall.state}`)}
        </span>
        {rollCall.unresolved > 0 && ` · ${t('unresolved', { count: rollCall.unresolved })}`}
      </TargetLink>
    );
  }
  if (row.calls.all === 0) return <span className={styles['notYet']}>{t('noCall')}</span>;
  return <span className="tabular">{t('callsClosed', row.calls)}</span>;
}

const TONES = { OPEN: 'running', ESCALATED: 'halted', CLOSED: 'good' } as const;
