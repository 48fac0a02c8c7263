import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '@/api/resource';
import { contracts, type disbursements } from '@/api/resources';
import { useProgramme } from '@/api/session';
import { MoneyBars } from '@/components/charts/MoneyBars';
import { useFieldValue } from '@/components/form/fields';
import { fieldsOf } from '@/components/form/typedFields';

const F = fieldsOf<BodyOf<typeof disbursements>>();

export function DisbursementFields() {
  return (
    <>
      <F.Text name="code" max={40} required />
      <F.Reference name="contractId" to="contracts" among={{ state: 'SIGNED' }} required />
      <Room />
      <F.Money name="amount" required />
      <F.Text name="purpose" max={200} required />
      <F.Reference name="decisionId" to="decisions" among={{ state: 'PASSED' }} />
    </>
  );
}

/** What can still be asked for under the chosen contract, before it is refused. */
function Room() {
  const { t } = useTranslation('disbursements');
  const programme = useProgramme();
  const id = useFieldValue<string>('contractId');
  const { data } = useQuery({ ...contracts.one(programme, id ?? ''), enabled: Boolean(id) });
  if (!data) return null;
  const { amount, committed, claimed, paid } = data.record;
  return (
    <MoneyBars
      label={t('room.title')}
      whole={amount}
      bars={[
        { name: t('room.amount'), money: amount },
        { name: t('room.committed'), money: committed },
        { name: t('room.claimed'), money: claimed },
        { name: t('room.paid'), money: paid },
      ]}
    />
  );
}
