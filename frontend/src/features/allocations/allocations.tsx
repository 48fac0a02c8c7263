import type { BodyOf, ViewOf } from '@/api/resource';
import { allocations as resource } from '@/api/resources';
import { documentsTab } from '@/components/documents/documentsTab';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { amountInWords } from '@/lib/money';

type Allocation = ViewOf<typeof resource>;
type AllocationBody = BodyOf<typeof resource>;

const column = columnsOf<Allocation>();
const F = fieldsOf<AllocationBody>();

/** Received money set apart for a project, or taken back from it. Posted at once, so it stays as it is. */
export const allocations = defineFeature<Allocation, AllocationBody>({
  name: 'allocations',
  recordType: 'allocation',
  resource,
  read: 'PLAN_READ',
  write: 'ALLOCATION_WRITE',
  fixed: true,
  workbooks: true,
  titleOf: ({ code, project }) => `${code} · ${nameOf(project)}`,
  columns: [
    column.text('code', { sort: 'code' }),
    column.oneOf('kind', 'AllocationKind'),
    column.ref('project', 'projects'),
    column.custom('category', ({ category }) => nameOf(category)),
    column.money('amount', { sort: 'amount' }),
    column.custom('inWords', ({ amount }) => amountInWords(amount.amount), { list: 'never' }),
    column.day('on', { sort: 'on' }),
    column.ref('origin', 'appropriations', { list: 'hidden' }),
    column.text('note', { list: 'hidden' }),
    column.text('reversalReason', { list: 'hidden' }),
  ],
  filters: [
    { name: 'kind', kind: 'oneOf', of: 'AllocationKind' },
    { name: 'projectId', kind: 'reference', to: 'projects' },
  ],
  tabs: [documentsTab('allocation')],
  blank: () => ({ kind: 'ALLOCATION', on: today() }),
  toDraft: ({ code, kind, project, category, amount, on, note }) => ({
    code,
    kind,
    projectId: project.id,
    categoryId: category.id,
    amount,
    on,
    note,
  }),
  Fields: () => (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.OneOf name="kind" of="AllocationKind" required />
        <F.Reference name="projectId" to="projects" required />
        <F.Reference name="categoryId" to="terms" among={{ kind: 'FUNDING' }} required />
        <F.Reference name="originId" to="appropriations" among={{ received: 'true' }} />
        <F.Day name="on" required />
      </div>
      <F.Money name="amount" required />
      <F.Prose name="note" max={500} />
    </>
  ),
});
