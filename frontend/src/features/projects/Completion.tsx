import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { RefLink } from '@/components/record/RefLink';
import { formatMoney } from '@/lib/money';

/** Who found a project to be as it should, for how much. */
export function Acceptance(acceptance: components['schemas']['AcceptanceView']) {
  const { t } = useTranslation('projects');
  const { acceptedOn, acceptedBy, acceptedAmount } = acceptance;
  return t('acceptance.told', { day: acceptedOn, by: acceptedBy, amount: formatMoney(acceptedAmount) });
}

/** To whom a project was given, and who signed for it. */
export function HandOver({ on, recipient, signatory }: components['schemas']['HandOverView']) {
  const { t } = useTranslation('projects');
  return (
    <>
      {on} <RefLink to="organisations" record={recipient} /> {t('handOver.signed', { by: signatory })}
    </>
  );
}
