import { Absent } from '@/components/Absent';
import { formatAmount, type Money } from '@/lib/money';
import type { Balance } from './queries';

/** An amount with all its digits. */
export function Sum({ money }: { money: Money | null }) {
  return money ? <span className="tabular">{formatAmount(money.amount)}</span> : <Absent />;
}

/** What an account holds; only the outside world can hold less than nothing. */
export function Holding({ balance: { amount, belowZero } }: { balance: Balance }) {
  return (
    <span className="tabular">
      {belowZero && '−'}
      {formatAmount(amount.amount)}
    </span>
  );
}
