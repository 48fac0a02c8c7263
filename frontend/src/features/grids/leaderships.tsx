import type { BodyOf, ViewOf } from '@/api/resource';
import { gridLeaderships as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { nameOf } from '@/lib/i18n';
import { End } from './End';

type Leadership = ViewOf<typeof resource>;
type LeadershipBody = BodyOf<typeof resource>;

const column = columnsOf<Leadership>();
const F = fieldsOf<LeadershipBody>();

export const leaderships = defineFeature<Leadership, LeadershipBody>({
  name: 'grid-leaderships',
  recordType: 'grid-leadership',
  resource,
  read: 'GRID_READ',
  write: 'GRID_WRITE',
  fixed: true,
  removable: true,
  workbooks: true,
  titleOf: ({ grid, person }) => `${nameOf(grid)} · ${nameOf(person)}`,
  columns: [
    column.ref('grid', 'grids'),
    column.ref('person', 'people'),
    column.oneOf('role', 'GridLeadershipRole'),
    column.day('startsOn', { sort: 'startsOn' }),
    column.day('endsOn'),
  ],
  filters: [
    { name: 'gridId', kind: 'reference', to: 'grids' },
    { name: 'personId', kind: 'reference', to: 'people' },
    { name: 'onDay', kind: 'day' },
  ],
  Actions: ({ record }) => <End of="grid-leaderships" record={record} />,
  blank: () => ({ role: 'LEADER' }),
  toDraft: ({ grid, person, role, startsOn, endsOn }) => ({
    gridId: grid.id,
    personId: person.id,
    role,
    startsOn,
    endsOn,
  }),
  Fields: () => (
    <div className="field-pair">
      <F.Reference name="gridId" to="grids" required />
      <F.Reference name="personId" to="people" required />
      <F.OneOf name="role" of="GridLeadershipRole" required />
      <F.Day name="startsOn" required />
      <F.Day name="endsOn" />
    </div>
  ),
});
