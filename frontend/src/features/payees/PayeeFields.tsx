import { useTranslation } from 'react-i18next';
import type { BodyOf, ViewOf } from '@/api/resource';
import type { payees } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';

const F = fieldsOf<BodyOf<typeof payees>>();

/** Of a payee in use only the bank account is asked for: the rest stays, and the account is proposed. */
export function PayeeFields({ record }: { record?: ViewOf<typeof payees> }) {
  const { t } = useTranslation('payees');
  return (
    <>
      {record?.used ? (
        <p>{t('account.only', { name: record.name })}</p>
      ) : (
        <>
          <div className="field-pair">
            <F.Text name="code" max={40} required />
            <F.OneOf name="kind" of="PayeeKind" required />
          </div>
          <F.Text name="name" required />
          <F.CreditCode name="creditCode" required />
        </>
      )}
      <div className="field-pair">
        <F.Text name="bankName" required />
        <F.Text name="bankAccount" max={32} required />
      </div>
    </>
  );
}
