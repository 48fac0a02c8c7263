import type { BodyOf, ViewOf } from '@/api/resource';
import { donors as resource } from '@/api/resources';
import { useFieldValue } from '@/components/form/fields';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { nameOf } from '@/lib/i18n';

type Donor = ViewOf<typeof resource>;
type DonorBody = BodyOf<typeof resource>;

const column = columnsOf<Donor>();
const F = fieldsOf<DonorBody>();

function Fields() {
  const kind = useFieldValue<Donor['kind']>('kind');
  return (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.OneOf name="kind" of="DonorKind" required />
      </div>
      <F.Names />
      {kind === 'ORGANISATION' && <F.CreditCode name="creditCode" />}
      {kind !== 'ANONYMOUS' && <F.Flag name="consentToBeNamed" />}
    </>
  );
}

export const donors = defineFeature<Donor, DonorBody>({
  name: 'donors',
  recordType: 'donor',
  resource,
  read: 'DONATION_READ',
  write: 'DONATION_WRITE',
  removable: true,
  workbooks: true,
  titleOf: nameOf,
  columns: [
    column.text('code', { sort: 'code' }),
    column.named({ sort: 'nameZh' }),
    column.oneOf('kind', 'DonorKind'),
    column.flag('consentToBeNamed'),
    column.custom('publicName', ({ publicNameZh, publicNameEn }) =>
      nameOf({ nameZh: publicNameZh, nameEn: publicNameEn }),
    ),
    column.text('creditCode', { list: 'hidden' }),
  ],
  filters: [{ name: 'kind', kind: 'oneOf', of: 'DonorKind' }],
  related: [{ feature: 'donations', filter: 'donorId', permission: 'DONATION_READ' }],
  // Not named unless the donor has been asked.
  blank: () => ({ kind: 'ORGANISATION', consentToBeNamed: false }),
  toDraft: ({ code, kind, nameZh, nameEn, creditCode, consentToBeNamed }) => ({
    code,
    kind,
    nameZh,
    nameEn,
    creditCode,
    consentToBeNamed,
  }),
  complete: (draft) => ({
    ...draft,
    creditCode: draft.kind === 'ORGANISATION' ? draft.creditCode : null,
    consentToBeNamed: draft.kind !== 'ANONYMOUS' && (draft.consentToBeNamed ?? false),
  }),
  Fields,
});
