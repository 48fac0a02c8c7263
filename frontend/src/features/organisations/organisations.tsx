import type { BodyOf, ViewOf } from '@/api/resource';
import { organisations as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { nameOf } from '@/lib/i18n';

type Organisation = ViewOf<typeof resource>;
type OrganisationBody = BodyOf<typeof resource>;

const column = columnsOf<Organisation>();
const F = fieldsOf<OrganisationBody>();

export const organisations = defineFeature<Organisation, OrganisationBody>({
  name: 'organisations',
  recordType: 'organisation',
  resource,
  read: 'ORGANISATION_READ',
  write: 'ORGANISATION_WRITE',
  removable: true,
  workbooks: true,
  titleOf: nameOf,
  columns: [
    column.text('code', { sort: 'code' }),
    column.named({ sort: 'nameZh' }),
    column.oneOf('kind', 'OrganisationKind'),
    column.oneOf('tier', 'Tier'),
    column.oneOf('side', 'Side'),
    column.ref('place', 'places'),
    column.ref('parent', 'organisations', { list: 'hidden' }),
    column.text('creditCode', { list: 'hidden' }),
    column.day('retiredOn', { list: 'hidden' }),
  ],
  filters: [
    { name: 'side', kind: 'oneOf', of: 'Side' },
    { name: 'kind', kind: 'oneOf', of: 'OrganisationKind' },
    { name: 'tier', kind: 'oneOf', of: 'Tier' },
    { name: 'placeId', kind: 'reference', to: 'places' },
  ],
  related: [
    { feature: 'pairs', filter: 'organisationId', permission: 'PAIR_READ' },
    { feature: 'deployments', filter: 'hostUnitId', permission: 'PERSON_READ' },
  ],
  blank: () => ({ side: 'RECIPIENT', kind: 'SCHOOL' }),
  toDraft: ({ place, parent, id: _id, version: _version, ...same }) => ({
    ...same,
    placeId: place.id,
    parentId: parent?.id,
  }),
  Fields: ({ editing }) => (
    <>
      <F.Text name="code" max={40} required />
      <F.Names />
      <div className="field-pair">
        <F.OneOf name="side" of="Side" required />
        <F.OneOf name="kind" of="OrganisationKind" required />
        <F.OneOf name="tier" of="Tier" />
        <F.Reference name="placeId" to="places" required />
        <F.Reference name="parentId" to="organisations" />
        <F.CreditCode name="creditCode" />
      </div>
      {editing && <F.Day name="retiredOn" />}
    </>
  ),
});
