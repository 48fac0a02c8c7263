import type { BodyOf, ViewOf } from '@/api/resource';
import { personalPapers as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { i18n, nameOf } from '@/lib/i18n';

type Paper = ViewOf<typeof resource>;
type PaperBody = BodyOf<typeof resource>;

const column = columnsOf<Paper>();
const F = fieldsOf<PaperBody>();

export const personalPapers = defineFeature<Paper, PaperBody>({
  name: 'personal-papers',
  recordType: 'personal-paper',
  resource,
  read: 'CARE_READ',
  write: 'CARE_WRITE',
  removable: true,
  workbooks: true,
  titleOf: ({ person, kind }) => `${nameOf(person)} · ${i18n.t(`enums:PaperKind.${kind}`)}`,
  stateOf: ({ state }) => <StateTag of="PaperState" value={state} />,
  columns: [
    column.day('expiresOn', { sort: 'expiresOn' }),
    column.ref('person', 'people'),
    column.oneOf('kind', 'PaperKind'),
    column.text('maskedNumber'),
    column.state('state', 'PaperState'),
  ],
  filters: [
    { name: 'kind', kind: 'oneOf', of: 'PaperKind' },
    { name: 'expiresBefore', kind: 'day' },
    { name: 'personId', kind: 'reference', to: 'people' },
  ],
  blank: () => ({ kind: 'ID_CARD' }),
  toDraft: ({ person, kind, maskedNumber, expiresOn }) => ({
    personId: person.id,
    kind,
    number: maskedNumber,
    expiresOn,
  }),
  Fields: () => (
    <div className="field-pair">
      <F.Reference name="personId" to="people" required />
      <F.OneOf name="kind" of="PaperKind" required />
      <F.Text name="number" max={40} />
      <F.Day name="expiresOn" />
    </div>
  ),
});
