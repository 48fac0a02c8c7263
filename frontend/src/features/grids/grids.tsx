import type { BodyOf, ViewOf } from '@/api/resource';
import { grids as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { nameOf } from '@/lib/i18n';
import { DeclareDuty } from './DeclareDuty';

type Grid = ViewOf<typeof resource>;
type GridBody = BodyOf<typeof resource>;

const column = columnsOf<Grid>();
const F = fieldsOf<GridBody>();

export const grids = defineFeature<Grid, GridBody>({
  name: 'grids',
  recordType: 'grid',
  resource,
  read: 'GRID_READ',
  write: 'GRID_WRITE',
  removable: true,
  workbooks: true,
  titleOf: nameOf,
  columns: [
    column.text('code', { sort: 'code' }),
    column.named(),
    column.ref('parent', 'grids'),
    column.number('level'),
    column.flag('leaf'),
    column.ref('place', 'places'),
    column.day('startsOn'),
    column.day('endsOn'),
  ],
  filters: [
    { name: 'parentId', kind: 'reference', to: 'grids' },
    { name: 'placeId', kind: 'reference', to: 'places' },
    { name: 'onDay', kind: 'day' },
  ],
  related: [
    { feature: 'grids', filter: 'parentId', permission: 'GRID_READ' },
    { feature: 'grid-leaderships', filter: 'gridId', permission: 'GRID_READ' },
    { feature: 'grid-memberships', filter: 'gridId', permission: 'GRID_READ' },
  ],
  Actions: DeclareDuty,
  blank: () => ({}),
  toDraft: ({ code, nameZh, nameEn, parent, place, startsOn, endsOn }) => ({
    code,
    nameZh,
    nameEn,
    parentId: parent?.id,
    placeId: place.id,
    startsOn,
    endsOn,
  }),
  Fields: () => (
    <>
      <F.Text name="code" max={40} required />
      <F.Names />
      <div className="field-pair">
        <F.Reference name="parentId" to="grids" />
        <F.Reference name="placeId" to="places" required />
        <F.Day name="startsOn" required />
        <F.Day name="endsOn" />
      </div>
    </>
  ),
});
