import type { BodyOf, ViewOf } from '@/api/resource';
import { villageStations as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { nameOf } from '@/lib/i18n';
import { EndStation } from './EndStation';
import { ProjectsTab } from './ProjectsTab';

type Station = ViewOf<typeof resource>;
type StationBody = BodyOf<typeof resource>;

const column = columnsOf<Station>();
const F = fieldsOf<StationBody>();

export const villageStations = defineFeature<Station, StationBody>({
  name: 'village-stations',
  recordType: 'village-station',
  resource,
  read: 'VILLAGE_READ',
  write: 'VILLAGE_WRITE',
  removable: true,
  workbooks: true,
  titleOf: ({ person, village }) => `${nameOf(person)} · ${nameOf(village)}`,
  stateOf: ({ state }) => <StateTag of="StationState" value={state} />,
  columns: [
    column.text('code', { sort: 'code' }),
    column.ref('person', 'people'),
    column.ref('village', 'organisations'),
    column.day('startsOn', { sort: 'startsOn' }),
    column.day('endsOn'),
    column.state('state', 'StationState'),
    column.number('overdueDuties'),
    column.custom('deployment', ({ deployment }) => nameOf(deployment), { list: 'hidden' }),
    column.day('endedOn', { list: 'never' }),
    column.text('endReason', { list: 'never' }),
  ],
  filters: [
    { name: 'stationedOn', kind: 'day' },
    { name: 'villageId', kind: 'reference', to: 'organisations' },
    { name: 'personId', kind: 'reference', to: 'people' },
  ],
  related: [{ feature: 'duties', filter: 'stationId', permission: 'VILLAGE_READ' }],
  tabs: [{ name: 'projects', Content: ProjectsTab }],
  Actions: EndStation,
  blank: () => ({}),
  toDraft: ({ code, person, village, deployment, startsOn, endsOn }) => ({
    code,
    personId: person.id,
    villageId: village.id,
    deploymentId: deployment.id,
    startsOn,
    endsOn,
  }),
  // The deployment is the one the person is on; who edits leaves it as it is.
  Fields: () => (
    <div className="field-pair">
      <F.Text name="code" max={40} required />
      <F.Reference name="personId" to="people" required />
      <F.Reference
        name="villageId"
        to="organisations"
        among={{ side: 'RECIPIENT', kind: 'VILLAGE' }}
        required
      />
      <F.Day name="startsOn" required />
      <F.Day name="endsOn" />
    </div>
  ),
});
