import type { BodyOf, ViewOf } from '@/api/resource';
import { returns as resource } from '@/api/resources';
import { documentsTab } from '@/components/documents/documentsTab';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { amountInWords } from '@/lib/money';

type Return = ViewOf<typeof resource>;
type ReturnBody = BodyOf<typeof resource>;

const column = columnsOf<Return>();
const F = fieldsOf<ReturnBody>();

/** Left-over money back at the treasury. Posted at once, so it stays as it is. */
export const returns = defineFeature<Return, ReturnBody>({
  name: 'returns',
  recordType: 'return',
  resource,
  read: 'PLAN_READ',
  write: 'ALLOCATION_WRITE',
  fixed: true,
  workbooks: true,
  titleOf: ({ code, place }) => `${code} · ${nameOf(place)}`,
  columns: [
    column.text('code', { sort: 'code' }),
    column.ref('place', 'places'),
    column.money('amount', { sort: 'amount' }),
    column.custom('inWords', ({ amount }) => amountInWords(amount.amount), { list: 'never' }),
    column.day('on', { sort: 'on' }),
    column.text('reason'),
    column.ref('origin', 'appropriations', { list: 'hidden' }),
    column.text('reversalReason', { list: 'hidden' }),
  ],
  filters: [{ name: 'placeId', kind: 'reference', to: 'places' }],
  tabs: [documentsTab('return')],
  blank: () => ({ on: today() }),
  toDraft: ({ code, place, amount, on, reason }) => ({ code, placeId: place.id, amount, on, reason }),
  Fields: () => (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.Day name="on" required />
        <F.Reference name="placeId" to="places" among={{ recipientOfAid: 'true' }} required />
        <F.Reference name="originId" to="appropriations" among={{ received: 'true' }} />
      </div>
      <F.Money name="amount" required />
      <F.Prose name="reason" max={500} required />
    </>
  ),
});
