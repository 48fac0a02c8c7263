import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ledger.module.css';
import type { Statement } from './queries';
import { Holding, Sum } from './Sum';

/** What an account held before the days of its statement, what moved on them, and what it held after. */
export function StatementTotals({ statement }: { statement: Statement }) {
  const { t } = useTranslation('ledger-accounts');
  return (
    <dl className={styles['totals'] ?? ''}>
      <Total name={t('statement.opening')}>
        <Holding balance={statement.opening} />
      </Total>
      <Total name={t('field.in')}>
        <Sum money={statement.in} />
      </Total>
      <Total name={t('field.out')}>
        <Sum money={statement.out} />
      </Total>
      <Total name={t('statement.closing')}>
        <Holding balance={statement.closing} />
      </Total>
    </dl>
  );
}

function Total({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
