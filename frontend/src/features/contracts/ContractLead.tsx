import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { MoneyBars } from '@/components/charts/MoneyBars';
import { Hands } from '@/components/Hands';
import { OpenChange } from './OpenChange';

type Contract = components['schemas']['ContractView'];

/** How much of the contract is committed, asked for and paid; of a draft or another amount, whose turn it is. */
export function ContractLead({ record }: { record: Contract }) {
  const { t } = useTranslation('contracts');
  const { state, amount, committed, claimed, paid, finalAmount, draftedBy, signedBy, openChange } = record;
  if (state === 'DRAFT') {
    return (
      <Hands
        words="contracts"
        done={1}
        hands={[
          { name: 'draft', by: draftedBy },
          { name: 'signing', by: signedBy },
        ]}
      />
    );
  }
  return (
    <>
      {openChange && <OpenChange change={openChange} />}
      <MoneyBars
        label={t('bars')}
        whole={amount}
        bars={[
          { name: t('bar.amount'), money: amount },
          { name: t('bar.committed'), money: committed },
          { name: t('bar.claimed'), money: claimed },
          { name: t('bar.paid'), money: paid },
          ...(finalAmount ? [{ name: t('bar.final'), money: finalAmount }] : []),
        ]}
      />
    </>
  );
}
