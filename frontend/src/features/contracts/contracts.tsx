import type { BodyOf, ViewOf } from '@/api/resource';
import { contracts as resource } from '@/api/resources';
import { documentsTab } from '@/components/documents/documentsTab';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { Trace } from '@/components/Trace';
import { nameOf } from '@/lib/i18n';
import { amountInWords } from '@/lib/money';
import { ChangesTab } from './ChangesTab';
import { ContractFields } from './ContractFields';
import { ContractLead } from './ContractLead';
import { ContractSteps } from './ContractSteps';
import { MovementsTab } from './MovementsTab';
import { ScheduleTab } from './ScheduleTab';

type Contract = ViewOf<typeof resource>;
type ContractBody = BodyOf<typeof resource>;

const column = columnsOf<Contract>();

/** Back from the money of the contract to the appropriations it came by. */
function OriginsTab({ record }: { record: Contract }) {
  return <Trace of={{ contractId: record.id }} />;
}

export const contracts = defineFeature<Contract, ContractBody>({
  name: 'contracts',
  recordType: 'contract',
  resource,
  read: 'CONTRACT_READ',
  write: 'CONTRACT_WRITE',
  isFixed: ({ state }) => state !== 'DRAFT',
  removable: true,
  workbooks: true,
  titleOf: ({ code, nameZh }) => `${code} · ${nameZh}`,
  stateOf: ({ state }) => <StateTag of="ContractState" value={state} />,
  columns: [
    column.text('code', { sort: 'code' }),
    column.text('nameZh'),
    column.state('state', 'ContractState'),
    column.ref('project', 'projects'),
    column.ref('payee', 'payees'),
    column.custom('category', ({ category }) => nameOf(category), { list: 'hidden' }),
    column.oneOf('kind', 'ContractKind', { list: 'hidden' }),
    column.money('amount', { sort: 'amount' }),
    column.custom('inWords', ({ amount }) => amountInWords(amount.amount), { list: 'never' }),
    column.money('paid'),
    column.day('signedOn', { sort: 'signedOn' }),
    column.ref('decision', 'decisions', { list: 'hidden' }),
    column.custom('draftedBy', ({ draftedBy }) => draftedBy.name, { list: 'hidden' }),
    column.custom('signedBy', ({ signedBy }) => signedBy?.name, { list: 'hidden' }),
    column.day('endedOn', { list: 'never' }),
    column.text('cancelReason', { list: 'never' }),
  ],
  filters: [
    { name: 'awaiting', kind: 'flag', value: 'me' },
    { name: 'state', kind: 'oneOf', of: 'ContractState' },
    { name: 'projectId', kind: 'reference', to: 'projects' },
    { name: 'payeeId', kind: 'reference', to: 'payees' },
    { name: 'kind', kind: 'oneOf', of: 'ContractKind' },
  ],
  Lead: ContractLead,
  Actions: ContractSteps,
  tabs: [
    documentsTab('contract'),
    { name: 'schedule', Content: ScheduleTab },
    { name: 'changes', Content: ChangesTab },
    { name: 'movements', Content: MovementsTab },
    { name: 'origins', permission: 'LEDGER_READ', Content: OriginsTab },
  ],
  related: [{ feature: 'disbursements', filter: 'contractId', permission: 'DISBURSEMENT_READ' }],
  blank: () => ({ kind: 'WORKS', schedule: [] }),
  toDraft: ({ code, nameZh, project, category, payee, kind, amount, schedule }) => ({
    code,
    nameZh,
    projectId: project.id,
    categoryId: category.id,
    payeeId: payee.id,
    kind,
    amount,
    schedule,
  }),
  Fields: ContractFields,
});
