import type { BodyOf, ViewOf } from '@/api/resource';
import { payees as resource } from '@/api/resources';
import { documentsTab } from '@/components/documents/documentsTab';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { Trace } from '@/components/Trace';
import { AccountStep } from './AccountStep';
import { OpenAccount } from './OpenAccount';
import { PayeeFields } from './PayeeFields';

type Payee = ViewOf<typeof resource>;
type PayeeBody = BodyOf<typeof resource>;

const column = columnsOf<Payee>();

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
  isRemovable: ({ used }) => !used,
  workbooks: true,
  titleOf: ({ name }) => name,
  columns: [
    column.text('code', { sort: 'code' }),
    column.text('name', { sort: 'name' }),
    column.oneOf('kind', 'PayeeKind'),
    column.text('creditCode'),
    column.text('bankName', { list: 'hidden' }),
    column.text('bankAccount', { list: 'hidden' }),
    column.custom('accountConfirmedBy', ({ accountConfirmedBy }) => accountConfirmedBy?.name, {
      list: 'never',
    }),
  ],
  filters: [{ name: 'kind', kind: 'oneOf', of: 'PayeeKind' }],
  related: [
    { feature: 'contracts', filter: 'payeeId', permission: 'CONTRACT_READ' },
    { feature: 'disbursements', filter: 'payeeId', permission: 'DISBURSEMENT_READ' },
  ],
  Lead: OpenAccount,
  Actions: AccountStep,
  tabs: [documentsTab('payee'), { name: 'origins', permission: 'LEDGER_READ', Content: OriginsTab }],
  blank: () => ({}),
  toDraft: ({ code, name, kind, creditCode, bankName, bankAccount, proposedAccount }) => ({
    code,
    name,
    kind,
    creditCode,
    bankName: proposedAccount?.bankName ?? bankName,
    bankAccount: proposedAccount?.bankAccount ?? bankAccount,
  }),
  Fields: PayeeFields,
});
