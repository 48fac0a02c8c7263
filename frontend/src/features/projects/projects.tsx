import type { BodyOf, ViewOf } from '@/api/resource';
import { projects as resource } from '@/api/resources';
import { documentsTab } from '@/components/documents/documentsTab';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { nameOf } from '@/lib/i18n';
import { MoveProject } from './MoveProject';
import { TermsField } from './TermsField';
import { TransitionsTab } from './TransitionsTab';

type Project = ViewOf<typeof resource>;
type ProjectBody = BodyOf<typeof resource>;

const column = columnsOf<Project>();
const F = fieldsOf<ProjectBody>();

export const projects = defineFeature<Project, ProjectBody>({
  name: 'projects',
  recordType: 'project',
  resource,
  read: 'PROJECT_READ',
  write: 'PROJECT_WRITE',
  removable: true,
  workbooks: true,
  titleOf: nameOf,
  stateOf: ({ state }) => <StateTag of="ProjectState" value={state} />,
  columns: [
    column.text('code', { sort: 'code' }),
    column.named(),
    column.state('state', 'ProjectState'),
    column.day('stateOn', { list: 'never' }),
    column.ref('place', 'places'),
    column.ref('recipient', 'organisations'),
    column.ref('responsible', 'people', { list: 'hidden' }),
    column.custom(
      'terms',
      ({ terms }) => terms.map((term) => `${nameOf(term.classification)}：${nameOf(term)}`).join('；'),
      { list: 'hidden' },
    ),
    column.money('plannedAmount', { sort: 'plannedAmount' }),
    column.money('approvedAmount', { sort: 'approvedAmount' }),
    column.day('startsOn', { sort: 'startsOn', list: 'hidden' }),
    column.day('endsOn', { list: 'hidden' }),
  ],
  filters: [
    { name: 'state', kind: 'oneOf', of: 'ProjectState' },
    { name: 'placeId', kind: 'reference', to: 'places' },
    { name: 'responsibleId', kind: 'reference', to: 'people' },
    { name: 'termId', kind: 'reference', to: 'terms' },
  ],
  Actions: MoveProject,
  tabs: [{ name: 'transitions', Content: TransitionsTab }, documentsTab('project')],
  related: [{ feature: 'findings', filter: 'projectId', permission: 'INSPECTION_READ' }],
  blank: () => ({ termIds: [] }),
  toDraft: ({
    code,
    nameZh,
    nameEn,
    place,
    recipient,
    responsible,
    terms,
    plannedAmount,
    approvedAmount,
    startsOn,
    endsOn,
  }) => ({
    code,
    nameZh,
    nameEn,
    placeId: place.id,
    recipientId: recipient.id,
    responsibleId: responsible?.id,
    termIds: terms.map(({ id }) => id),
    plannedAmount,
    approvedAmount,
    startsOn,
    endsOn,
  }),
  Fields: () => (
    <>
      <F.Text name="code" max={40} required />
      <F.Names />
      <div className="field-pair">
        <F.Reference name="placeId" to="places" among={{ recipientOfAid: 'true' }} required />
        <F.Reference name="recipientId" to="organisations" among={{ side: 'RECIPIENT' }} required />
        <F.Reference name="responsibleId" to="people" />
        <F.Money name="plannedAmount" />
        <F.Money name="approvedAmount" />
        <F.Day name="startsOn" required />
        <F.Day name="endsOn" />
      </div>
      <TermsField />
    </>
  ),
});
