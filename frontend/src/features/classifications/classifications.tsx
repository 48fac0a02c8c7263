import type { BodyOf, ViewOf } from '@/api/resource';
import { classifications as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { nameOf } from '@/lib/i18n';
import { TermsTab } from './terms';

type Classification = ViewOf<typeof resource>;
type ClassificationBody = BodyOf<typeof resource>;

const column = columnsOf<Classification>();
const F = fieldsOf<ClassificationBody>();

export const classifications = defineFeature<Classification, ClassificationBody>({
  name: 'classifications',
  recordType: 'classification',
  resource,
  read: 'CLASSIFICATION_READ',
  write: 'CLASSIFICATION_WRITE',
  removable: true,
  workbooks: true,
  titleOf: nameOf,
  columns: [
    column.text('code', { sort: 'code' }),
    column.named({ sort: 'nameZh' }),
    column.oneOf('kind', 'ClassificationKind'),
    column.number('termCount'),
    column.day('validFrom'),
    column.day('validTo'),
  ],
  filters: [{ name: 'kind', kind: 'oneOf', of: 'ClassificationKind' }],
  tabs: [{ name: 'terms', Content: TermsTab }],
  blank: () => ({}),
  toDraft: ({ code, nameZh, nameEn, kind, validFrom, validTo }) => ({
    code,
    nameZh,
    nameEn,
    kind,
    validFrom,
    validTo,
  }),
  Fields: () => (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.OneOf name="kind" of="ClassificationKind" required />
      </div>
      <F.Names />
      <div className="field-pair">
        <F.Day name="validFrom" required />
        <F.Day name="validTo" />
      </div>
    </>
  ),
});
