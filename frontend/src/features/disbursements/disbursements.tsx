import { Trans } from 'react-i18next';
import type { BodyOf, ViewOf } from '@/api/resource';
import { disbursements as resource } from '@/api/resources';
import { documentsTab } from '@/components/documents/documentsTab';
import { Mark } from '@/components/Mark';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { nameOf } from '@/lib/i18n';
import { amountInWords } from '@/lib/money';
import { DisbursementFields } from './DisbursementFields';
import { DisbursementHands } from './DisbursementHands';
import { DisbursementSteps } from './DisbursementSteps';
import { OriginsTab } from './OriginsTab';
import { RefundsTab } from './RefundsTab';
import { StepsTab } from './StepsTab';

type Disbursement = ViewOf<typeof resource>;
type DisbursementBody = BodyOf<typeof resource>;

const column = columnsOf<Disbursement>();

/** Where it stands, and whether it looks like a part of what was split. */
function Standing({ state, flagged }: Pick<Disbursement, 'state' | 'flagged'>) {
  return (
    <>
      <StateTag of="DisbursementState" value={state} />
      {flagged && (
        <Mark tone="halted">
          <Trans i18nKey="disbursements:flagged" />
        </Mark>
      )}
    </>
  );
}

export const disbursements = defineFeature<Disbursement, DisbursementBody>({
  name: 'disbursements',
  recordType: 'disbursement',
  resource,
  read: 'DISBURSEMENT_READ',
  write: 'DISBURSEMENT_REQUEST',
  workbooks: true,
  isFixed: ({ state }) => state !== 'DRAFT' && state !== 'RETURNED',
  removable: true,
  titleOf: ({ code, payee }) => `${code} · ${payee.nameZh}`,
  stateOf: Standing,
  columns: [
    column.text('code', { sort: 'code' }),
    column.custom('state', Standing),
    column.ref('payee', 'payees'),
    column.ref('project', 'projects'),
    column.ref('contract', 'contracts', { list: 'hidden' }),
    column.money('amount', { sort: 'amount' }),
    column.custom('inWords', ({ amount }) => amountInWords(amount.amount), { list: 'never' }),
    column.text('purpose', { list: 'hidden' }),
    column.day('paidOn', { sort: 'paidOn' }),
    column.text('bankReference', { list: 'hidden' }),
    column.custom('requestedBy', ({ requestedBy }) => requestedBy.name, { list: 'hidden' }),
    column.custom('place', ({ place }) => nameOf(place), { list: 'hidden' }),
    column.money('refunded', { list: 'never' }),
    column.text('bankName', { list: 'never' }),
    column.text('bankAccount', { list: 'never' }),
    column.ref('decision', 'decisions', { list: 'hidden' }),
  ],
  filters: [
    { name: 'awaiting', kind: 'flag', value: 'me' },
    { name: 'state', kind: 'oneOf', of: 'DisbursementState' },
    { name: 'payeeId', kind: 'reference', to: 'payees' },
    { name: 'projectId', kind: 'reference', to: 'projects' },
    { name: 'flagged', kind: 'flag' },
    { name: 'contractId', kind: 'reference', to: 'contracts', linked: true },
  ],
  Lead: DisbursementHands,
  Actions: DisbursementSteps,
  tabs: [
    documentsTab('disbursement'),
    { name: 'steps', Content: StepsTab },
    { name: 'refunds', Content: RefundsTab },
    { name: 'origins', permission: 'LEDGER_READ', Content: OriginsTab },
  ],
  blank: () => ({}),
  toDraft: ({ code, contract, amount, purpose, decision }) => ({
    code,
    contractId: contract.id,
    amount,
    purpose,
    decisionId: decision?.id,
  }),
  Fields: DisbursementFields,
});
