import type { BodyOf, ViewOf } from '@/api/resource';
import { payees as resource } from '@/api/resources';
import { documentsTab } from '@/components/documents/documentsTab';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { Trace } from '@/components/Trace';

type Payee = ViewOf<typeof resource>;
type PayeeBody = BodyOf<typeof resource>;

const column = columnsOf<Payee>();
const F = fieldsOf<PayeeBody>();

/** Back from what the payee holds to the appropriations it came by. */
function OriginsTab({ record }: { record: Payee }) {
  return <Trace of={{ payeeId: record.id }} />;
}

export const payees = defineFeature<Payee, PayeeBody>({
  name: 'payees',
  recordType: 'payee',
  resource,
  read: 'CONTRACT_READ',
  write: 'CONTRACT_WRITE',
  removable: true,
  workbooks: true,
  titleOf: ({ name }) => name,
  columns: [
    column.text('code', { sort: 'code' }),
    column.text('name', { sort: 'name' }),
    column.oneOf('kind', 'PayeeKind'),
    column.text('creditCode'),
    column.text('bankName', { list: 'hidden' }),
    column.text('bankAccount', { list: 'hidden' }),
  ],
  filters: [{ name: 'kind', kind: 'oneOf', of: 'PayeeKind' }],
  related: [
    { feature: 'contracts', filter: 'payeeId', permission: 'CONTRACT_READ' },
    { feature: 'disbursements', filter: 'payeeId', permission: 'DISBURSEMENT_READ' },
  ],
  tabs: [documentsTab('payee'), { name: 'origins', permission: 'LEDGER_READ', Content: OriginsTab }],
  blank: () => ({}),
  toDraft: ({ id: _id, version: _version, ...told }) => told,
  Fields: () => (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.OneOf name="kind" of="PayeeKind" required />
      </div>
      <F.Text name="name" required />
      <F.CreditCode name="creditCode" required />
      <div className="field-pair">
        <F.Text name="bankName" required />
        <F.Text name="bankAccount" max={32} required />
      </div>
    </>
  ),
});
