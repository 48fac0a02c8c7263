import { useTranslation } from 'react-i18next';
import type { BodyOf, ViewOf } from '@/api/resource';
import { deliverables as resource } from '@/api/resources';
import { exact } from '@/components/charts/quantity';
import { documentsTab } from '@/components/documents/documentsTab';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { PartsTab } from '@/components/record/PartsTab';
import { nameOf } from '@/lib/i18n';
import { useProjectParts } from '../useProjectParts';

type Deliverable = ViewOf<typeof resource>;
type DeliverableBody = BodyOf<typeof resource>;

const column = columnsOf<Deliverable>();
const F = fieldsOf<DeliverableBody>();

/** So many of what: a number alone says nothing. */
function Quantity({ quantity, unit }: Deliverable) {
  const { t } = useTranslation('deliverables');
  return (
    <span className="tabular">
      {t('quantity', { quantity: exact(quantity), unit: t(`enums:DeliverableUnit.${unit}`) })}
    </span>
  );
}

export const deliverables = defineFeature<Deliverable, DeliverableBody>({
  name: 'deliverables',
  recordType: 'deliverable',
  resource,
  read: 'PROJECT_READ',
  write: 'PROJECT_WRITE',
  removable: true,
  workbooks: true,
  titleOf: nameOf,
  columns: [
    column.text('code', { sort: 'code' }),
    column.named(),
    column.ref('project', 'projects'),
    { ...column.custom('quantity', (deliverable) => <Quantity {...deliverable} />), align: 'end' },
    column.day('deliveredOn'),
  ],
  filters: [
    { name: 'delivered', kind: 'flag' },
    { name: 'unit', kind: 'oneOf', of: 'DeliverableUnit' },
    { name: 'projectId', kind: 'reference', to: 'projects' },
  ],
  tabs: [documentsTab('deliverable')],
  blank: () => ({}),
  toDraft: ({ project, code, nameZh, nameEn, quantity, unit, deliveredOn }) => ({
    projectId: project.id,
    code,
    nameZh,
    nameEn,
    quantity,
    unit,
    deliveredOn,
  }),
  Fields: ({ editing }) => (
    <>
      {!editing && <F.Reference name="projectId" to="projects" required />}
      <F.Text name="code" max={40} required />
      <F.Names />
      <div className="field-pair">
        <F.Number name="quantity" max={999_999_999_999} decimals={2} required />
        <F.OneOf name="unit" of="DeliverableUnit" required />
        <F.Day name="deliveredOn" />
      </div>
    </>
  ),
});

/** What a project leaves behind. */
export function DeliverablesTab({ record }: { record: { id: string } }) {
  return <PartsTab {...useProjectParts(deliverables, 'PROJECT_WRITE', record.id)} />;
}
