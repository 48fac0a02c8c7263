import type { BodyOf, ViewOf } from '@/api/resource';
import { gridMemberships as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { nameOf } from '@/lib/i18n';
import { End } from './End';
import { MoveMember } from './MoveMember';

type Membership = ViewOf<typeof resource>;
type MembershipBody = BodyOf<typeof resource>;

const column = columnsOf<Membership>();
const F = fieldsOf<MembershipBody>();

export const memberships = defineFeature<Membership, MembershipBody>({
  name: 'grid-memberships',
  recordType: 'grid-membership',
  resource,
  read: 'GRID_READ',
  write: 'GRID_WRITE',
  fixed: true,
  removable: true,
  workbooks: true,
  titleOf: ({ grid, person }) => `${nameOf(person)} · ${nameOf(grid)}`,
  columns: [
    column.ref('person', 'people'),
    column.ref('grid', 'grids'),
    column.day('startsOn', { sort: 'startsOn' }),
    column.day('endsOn'),
  ],
  filters: [
    { name: 'gridId', kind: 'reference', to: 'grids' },
    { name: 'personId', kind: 'reference', to: 'people' },
    { name: 'onDay', kind: 'day' },
  ],
  Actions: ({ record }) => (
    <>
      <MoveMember record={record} />
      <End of="grid-memberships" record={record} />
    </>
  ),
  blank: () => ({}),
  toDraft: ({ person, grid, startsOn, endsOn }) => ({
    personId: person.id,
    gridId: grid.id,
    startsOn,
    endsOn,
  }),
  Fields: () => (
    <div className="field-pair">
      <F.Reference name="personId" to="people" required />
      <F.Reference name="gridId" to="grids" among={{ leaf: 'true' }} required />
      <F.Day name="startsOn" required />
      <F.Day name="endsOn" />
    </div>
  ),
});
