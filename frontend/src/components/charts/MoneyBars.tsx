import { Absent } from '@/components/Absent';
import { formatAmount, type Money } from '@/lib/money';
import styles from './money-bars.module.css';
import { reachOf } from './stages';

export interface MoneyBar {
  /** What it is called, in the reader's words. */
  name: string;
  /** Null when there is none, which is not the same as zero. */
  money: Money | null;
}

interface Props {
  /** What they are bars of. */
  label: string;
  bars: readonly MoneyBar[];
  /** As long as this is, a bar is full. */
  whole: Money;
}

/** Amounts that are parts of one whole, under one another: seen as lengths, read as numbers. */
export function MoneyBars({ label, bars, whole }: Props) {
  return (
    <dl className={styles['bars']} aria-label={label}>
      {bars.map(({ name, money }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <span className={styles['track']} aria-hidden="true">
              <span style={{ inlineSize: `${money ? reachOf(money, whole) : 0}%` }} />
            </span>
            <span>{money ? formatAmount(money.amount) : <Absent />}</span>
            <small>{money && `${reachOf(money, whole)}%`}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
