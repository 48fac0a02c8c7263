import type { BodyOf, ViewOf } from '@/api/resource';
import { projectInvestments as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { PartsTab } from '@/components/record/PartsTab';
import { today } from '@/lib/dates';
import { useProjectParts } from '../useProjectParts';

type Investment = ViewOf<typeof resource>;
type InvestmentBody = BodyOf<typeof resource>;

const column = columnsOf<Investment>();
const F = fieldsOf<InvestmentBody>();

const investments = defineFeature<Investment, InvestmentBody>({
  name: 'project-investments',
  recordType: 'project-investment',
  resource,
  read: 'PROJECT_READ',
  write: 'PROJECT_WRITE',
  removable: true,
  workbooks: true,
  titleOf: ({ source }) => source,
  columns: [
    column.ref('project', 'projects'),
    column.oneOf('kind', 'SourceKind'),
    column.text('source'),
    column.money('amount'),
    column.day('on'),
    column.text('note'),
  ],
  blank: () => ({ on: today() }),
  toDraft: ({ project, kind, source, amount, on, note }) => ({
    projectId: project.id,
    kind,
    source,
    amount,
    on,
    note,
  }),
  Fields: () => (
    <>
      <F.OneOf name="kind" of="SourceKind" required />
      <F.Text name="source" required />
      <div className="field-pair">
        <F.Money name="amount" required />
        <F.Day name="on" required />
      </div>
      <F.Prose name="note" max={500} />
    </>
  ),
});

/** Who put how much into a project. */
export function InvestmentsTab({ record }: { record: { id: string } }) {
  return <PartsTab {...useProjectParts(investments, 'PROJECT_WRITE', record.id)} />;
}
