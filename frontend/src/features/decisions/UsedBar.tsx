import { useTranslation } from 'react-i18next';
import type { Decision } from '@/api/decisions';
import { formatMoney, type Money, toFen } from '@/lib/money';
import styles from './decisions.module.css';

/** How much of what a passed decision covers has been used; payments under their contract's decision on a line of their own. */
export function UsedBar({ decision: { state, amount, used, paymentsUsed } }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  if (state !== 'PASSED' || !amount || !used) return null;
  return (
    <section className={styles['used']} aria-label={t('used.label')}>
      <Used name={t('field.used')} part={used} whole={amount} />
      {paymentsUsed && <Used name={t('field.paymentsUsed')} part={paymentsUsed} whole={amount} />}
    </section>
  );
}

function Used({ name, part, whole }: { name: string; part: Money; whole: Money }) {
  const { t } = useTranslation('decisions');
  return (
    <div>
      <p>
        <span>{name}</span>
        <span className="tabular">
          {t('used.of', { part: formatMoney(part), whole: formatMoney(whole) })}
        </span>
      </p>
      <span className={styles['track']} aria-hidden="true">
        <span style={{ inlineSize: `${percentOf(part, whole)}%` }} />
      </span>
    </div>
  );
}

/** Exact until it is drawn: amounts are no numbers. */
function percentOf(part: Money, whole: Money): number {
  const all = toFen(whole.amount) ?? 0n;
  return all === 0n ? 0 : Number(((toFen(part.amount) ?? 0n) * 10_000n) / all) / 100;
}
