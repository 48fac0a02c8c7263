import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { Hands } from '@/components/Hands';
import { wallClock } from '@/lib/dates';

/** Another bank account that waits, and for whose hand. */
export function OpenAccount({ record }: { record: components['schemas']['PayeeView'] }) {
  const { t } = useTranslation('payees');
  const { bankName, bankAccount, proposedAccount } = record;
  if (!proposedAccount) return null;
  return (
    <section aria-label={t('account.title')}>
      <p>
        <strong>{t('account.waits', proposedAccount)}</strong>
        <br />
        {t('account.untilThen', { bankName, bankAccount })}
      </p>
      <Hands
        words="payees"
        done={1}
        hands={[
          { name: 'proposal', by: proposedAccount.proposedBy, on: wallClock(proposedAccount.proposedAt) },
          { name: 'confirmation', by: null },
        ]}
      />
    </section>
  );
}
