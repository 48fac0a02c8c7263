import type { BodyOf, ViewOf } from '@/api/resource';
import { appropriations as resource } from '@/api/resources';
import { documentsTab } from '@/components/documents/documentsTab';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { Trace } from '@/components/Trace';
import { today } from '@/lib/dates';
import { amountInWords } from '@/lib/money';
import { AppropriationSteps } from './AppropriationSteps';
import { EarmarksTab } from './EarmarksTab';

type Appropriation = ViewOf<typeof resource>;
type AppropriationBody = BodyOf<typeof resource>;

const column = columnsOf<Appropriation>();
const F = fieldsOf<AppropriationBody>();

/** Follows the money from the appropriation to the payees. */
function TraceTab({ record }: { record: Appropriation }) {
  return <Trace of={{ originId: record.id }} />;
}

export const appropriations = defineFeature<Appropriation, AppropriationBody>({
  name: 'appropriations',
  recordType: 'appropriation',
  resource,
  read: 'APPROPRIATION_READ',
  write: 'APPROPRIATION_WRITE',
  workbooks: true,
  titleOf: ({ documentNumber }) => documentNumber,
  stateOf: ({ state }) => <StateTag of="AppropriationState" value={state} />,
  columns: [
    column.text('documentNumber', { sort: 'documentNumber' }),
    column.custom('fiscalYear', ({ fiscalYear }) => fiscalYear, { sort: 'fiscalYear' }),
    column.text('source'),
    column.ref('place', 'places'),
    column.money('amount', { sort: 'amount' }),
    column.day('grantedOn', { sort: 'grantedOn' }),
    column.day('receivedOn'),
    column.state('state', 'AppropriationState'),
    column.custom('inWords', ({ amount }) => amountInWords(amount.amount), { list: 'never' }),
    column.day('revokedOn', { list: 'never' }),
    column.text('revocationReason', { list: 'never' }),
    column.text('note', { list: 'never' }),
  ],
  filters: [
    { name: 'fiscalYear', kind: 'year' },
    { name: 'placeId', kind: 'reference', to: 'places' },
    { name: 'received', kind: 'flag' },
  ],
  Actions: AppropriationSteps,
  tabs: [
    documentsTab('appropriation'),
    { name: 'earmarks', Content: EarmarksTab },
    { name: 'trace', permission: 'LEDGER_READ', Content: TraceTab },
  ],
  blank: () => ({ fiscalYear: Number(today().slice(0, 4)), grantedOn: today() }),
  toDraft: ({ fiscalYear, source, documentNumber, amount, place, grantedOn, receivedOn, note }) => ({
    fiscalYear,
    source,
    documentNumber,
    amount,
    placeId: place.id,
    grantedOn,
    receivedOn,
    note,
  }),
  Fields: () => (
    <>
      <div className="field-pair">
        <F.Text name="documentNumber" max={80} required />
        <F.Number name="fiscalYear" min={1990} max={2100} required />
        <F.Text name="source" required />
        <F.Reference name="placeId" to="places" among={{ recipientOfAid: 'true' }} required />
      </div>
      <F.Money name="amount" required />
      <div className="field-pair">
        <F.Day name="grantedOn" required />
        <F.Day name="receivedOn" />
      </div>
      <F.Prose name="note" max={1000} />
    </>
  ),
});
