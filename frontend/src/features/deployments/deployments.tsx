import type { BodyOf, ViewOf } from '@/api/resource';
import { deployments as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { nameOf } from '@/lib/i18n';
import { EndDeployment } from './EndDeployment';

type Deployment = ViewOf<typeof resource>;
type DeploymentBody = BodyOf<typeof resource>;

const column = columnsOf<Deployment>();
const F = fieldsOf<DeploymentBody>();

export const deployments = defineFeature<Deployment, DeploymentBody>({
  name: 'deployments',
  recordType: 'deployment',
  resource,
  read: 'PERSON_READ',
  write: 'PERSON_WRITE',
  removable: true,
  workbooks: true,
  titleOf: ({ person, post }) => `${nameOf(person)} · ${post}`,
  stateOf: ({ state }) => <StateTag of="DeploymentState" value={state} />,
  columns: [
    column.text('code', { sort: 'code' }),
    column.custom('person', ({ person }) => nameOf(person), { sort: 'personName' }),
    column.text('post'),
    column.ref('hostUnit', 'organisations'),
    column.ref('place', 'places'),
    column.oneOf('kind', 'DeploymentKind'),
    column.text('cohort', { list: 'hidden' }),
    column.ref('homeUnit', 'organisations', { list: 'hidden' }),
    column.day('startsOn', { sort: 'startsOn' }),
    column.day('endsOn'),
    column.state('state', 'DeploymentState'),
    column.day('endedOn', { list: 'never' }),
    column.text('endReason', { list: 'never' }),
  ],
  filters: [
    { name: 'onPostOn', kind: 'day' },
    { name: 'placeId', kind: 'reference', to: 'places' },
    { name: 'hostUnitId', kind: 'reference', to: 'organisations' },
    { name: 'kind', kind: 'oneOf', of: 'DeploymentKind' },
    { name: 'cohort', kind: 'text' },
    { name: 'personId', kind: 'reference', to: 'people', linked: true },
  ],
  Actions: EndDeployment,
  blank: () => ({ kind: 'FULL_TERM' }),
  toDraft: ({ code, person, homeUnit, hostUnit, post, cohort, kind, startsOn, endsOn }) => ({
    code,
    personId: person.id,
    homeUnitId: homeUnit.id,
    hostUnitId: hostUnit.id,
    post,
    cohort,
    kind,
    startsOn,
    endsOn,
  }),
  Fields: ({ editing }) => (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.Reference name="personId" to="people" required />
        <F.Reference name="homeUnitId" to="organisations" among={{ side: 'SUPPORTING' }} required />
        <F.Reference name="hostUnitId" to="organisations" among={{ side: 'RECIPIENT' }} required />
        <F.Text name="post" required />
        <F.OneOf name="kind" of="DeploymentKind" required />
        <F.Day name="startsOn" required />
        <F.Day name="endsOn" />
        <F.Text name="cohort" max={40} />
        {!editing && <F.Reference name="gridId" to="grids" among={{ leaf: 'true' }} />}
      </div>
    </>
  ),
});
