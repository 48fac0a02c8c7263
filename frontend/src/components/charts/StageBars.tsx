import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Absent } from '@/components/Absent';
import { formatMoney, headlineMoney, type Money } from '@/lib/money';
import styles from './stage-bars.module.css';
import { longestOf, reachOf, STAGES, type Stage, type StageAmounts } from './stages';

interface Props {
  /** Whose money it is. */
  label: string;
  amounts: StageAmounts;
  /** As long as this is, a bar is full; without it as long as the longest of these. Rows under one another share it. */
  longest?: Money | null;
  /** Names stand in the head of the table around it; they are then told to screen readers only. */
  nameless?: boolean;
  /** The records behind an amount, as a link around it. */
  linkOf?(stage: Stage, amount: ReactNode): ReactNode;
}

/** One row of bars: what was planned for a project, and how much of it has become real, stage by stage. */
export function StageBars({ label, amounts, longest, nameless = false, linkOf }: Props) {
  const { t, i18n } = useTranslation();
  const whole = longest ?? longestOf([amounts]);
  return (
    <dl className={styles['row']} aria-label={label}>
      {STAGES.map((stage) => {
        const money = amounts[stage];
        const shown = money && <span title={formatMoney(money)}>{headlineMoney(money, i18n.language)}</span>;
        return (
          <div key={stage} data-stage={stage}>
            <dt className={nameless ? 'for-reader' : ''}>{t(`stage.${stage}`)}</dt>
            <dd>
              <span className={styles['amount']}>
                {shown ? (linkOf?.(stage, shown) ?? shown) : <Absent />}
              </span>
              <span className={styles['track']} aria-hidden="true">
                <span style={{ inlineSize: `${money ? reachOf(money, whole) : 0}%` }} />
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
