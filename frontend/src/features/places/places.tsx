import type { BodyOf, ViewOf } from '@/api/resource';
import { places as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { nameOf } from '@/lib/i18n';

type Place = ViewOf<typeof resource>;
type PlaceBody = BodyOf<typeof resource>;

const column = columnsOf<Place>();
const F = fieldsOf<PlaceBody>();

export const places = defineFeature<Place, PlaceBody>({
  name: 'places',
  recordType: 'place',
  resource,
  read: 'PLACE_READ',
  write: 'PLACE_WRITE',
  removable: true,
  workbooks: true,
  titleOf: nameOf,
  columns: [
    column.text('code', { sort: 'code' }),
    column.named({ sort: 'nameZh' }),
    column.oneOf('side', 'Side'),
    column.flag('recipientOfAid'),
    column.ref('parent', 'places'),
    column.oneOf('codeSystem', 'CodeSystem', { list: 'hidden' }),
    column.day('retiredOn', { list: 'hidden' }),
  ],
  filters: [
    { name: 'side', kind: 'oneOf', of: 'Side' },
    { name: 'recipientOfAid', kind: 'flag' },
  ],
  related: [
    { feature: 'organisations', filter: 'placeId', permission: 'ORGANISATION_READ' },
    { feature: 'deployments', filter: 'placeId', permission: 'PERSON_READ' },
    { feature: 'appropriations', filter: 'placeId', permission: 'APPROPRIATION_READ' },
    { feature: 'projects', filter: 'placeId', permission: 'PROJECT_READ' },
    { feature: 'donations', filter: 'placeId', permission: 'DONATION_READ' },
  ],
  blank: () => ({ codeSystem: 'GBT2260', side: 'RECIPIENT', recipientOfAid: false }),
  toDraft: ({ parent, id: _id, version: _version, ...same }) => ({ ...same, parentId: parent?.id }),
  Fields: ({ editing }) => (
    <>
      <div className="field-pair">
        <F.OneOf name="codeSystem" of="CodeSystem" required />
        <F.Text name="code" max={12} required />
      </div>
      <F.Names />
      <div className="field-pair">
        <F.OneOf name="side" of="Side" required />
        <F.Reference name="parentId" to="places" />
      </div>
      <F.Flag name="recipientOfAid" />
      {editing && <F.Day name="retiredOn" />}
    </>
  ),
});
