import type { BodyOf, ViewOf } from '@/api/resource';
import { careEntries as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { i18n, nameOf } from '@/lib/i18n';

type CareEntry = ViewOf<typeof resource>;
type CareEntryBody = BodyOf<typeof resource>;

const column = columnsOf<CareEntry>();
const F = fieldsOf<CareEntryBody>();

export const careEntries = defineFeature<CareEntry, CareEntryBody>({
  name: 'care-entries',
  recordType: 'care-entry',
  resource,
  read: 'CARE_LOG_READ',
  write: 'CARE_LOG_WRITE',
  removable: true,
  workbooks: true,
  titleOf: ({ person, kind }) => `${nameOf(person)} · ${i18n.t(`enums:CareKind.${kind}`)}`,
  columns: [
    column.day('doneOn', { sort: 'doneOn' }),
    column.ref('person', 'people'),
    column.oneOf('kind', 'CareKind'),
    column.text('doneBy'),
    column.text('note'),
  ],
  filters: [
    { name: 'kind', kind: 'oneOf', of: 'CareKind' },
    { name: 'from', kind: 'day' },
    { name: 'to', kind: 'day' },
    { name: 'personId', kind: 'reference', to: 'people' },
  ],
  blank: () => ({ kind: 'HEALTH_CHECK' }),
  toDraft: ({ person, kind, doneOn, doneBy, note }) => ({ personId: person.id, kind, doneOn, doneBy, note }),
  Fields: () => (
    <>
      <div className="field-pair">
        <F.Reference name="personId" to="people" required />
        <F.OneOf name="kind" of="CareKind" required />
        <F.Day name="doneOn" required />
        <F.Text name="doneBy" max={80} required />
      </div>
      <F.Prose name="note" max={1000} required />
    </>
  ),
});
