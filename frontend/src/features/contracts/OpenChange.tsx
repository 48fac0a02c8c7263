import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { Hands } from '@/components/Hands';
import { formatMoney } from '@/lib/money';

/** Another amount that waits, and for whose hand. */
export function OpenChange({ change }: { change: components['schemas']['ContractChangeView'] }) {
  const { t } = useTranslation('contracts');
  const { before, after, on, reason, proposedBy, closedBy } = change;
  return (
    <section aria-label={t('change.title')}>
      <p>
        <strong>{t('change.waits', { before: formatMoney(before), after: formatMoney(after) })}</strong>
        <br />
        {t('change.because', { on, reason })}
      </p>
      <Hands
        words="contracts"
        done={1}
        hands={[
          { name: 'proposal', by: proposedBy },
          { name: 'confirmation', by: closedBy },
        ]}
      />
    </section>
  );
}
