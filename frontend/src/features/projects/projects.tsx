import type { BodyOf, ViewOf } from '@/api/resource';
import { projects as resource } from '@/api/resources';
import { documentsTab } from '@/components/documents/documentsTab';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { nameOf } from '@/lib/i18n';
import { Acceptance, HandOver } from './Completion';
import { DeliverablesTab } from './deliverables/deliverables';
import { ProjectHead } from './head/ProjectHead';
import { ProjectSteps } from './head/ProjectSteps';
import { InvestmentsTab } from './investments/investments';
import { IssuesTab } from './issues/issues';
import { MilestonesTab } from './milestones/milestones';
import { ProjectFields } from './ProjectFields';
import { ProgressTab } from './progress/ProgressTab';
import { TransitionsTab } from './TransitionsTab';
import { VisitsTab } from './visits/VisitsTab';

type Project = ViewOf<typeof resource>;
type ProjectBody = BodyOf<typeof resource>;

const column = columnsOf<Project>();

export const projects = defineFeature<Project, ProjectBody>({
  name: 'projects',
  recordType: 'project',
  resource,
  read: 'PROJECT_READ',
  write: 'PROJECT_WRITE',
  removable: true,
  // Once it has taken a step it can only be cancelled.
  isRemovable: ({ state }) => state === 'PLANNED',
  workbooks: true,
  titleOf: nameOf,
  stateOf: ({ state }) => <StateTag of="ProjectState" value={state} />,
  columns: [
    column.text('code', { sort: 'code' }),
    column.named(),
    column.state('state', 'ProjectState'),
    column.day('stateOn', { list: 'never' }),
    column.oneOf('kind', 'ProjectKind', { list: 'hidden' }),
    column.ref('place', 'places'),
    column.refs('furtherPlaces', 'places', { list: 'never' }),
    column.ref('recipient', 'organisations'),
    column.ref('responsible', 'people', { list: 'hidden' }),
    column.ref('pair', 'pairs', { list: 'hidden' }),
    column.refs('villages', 'organisations', { list: 'never' }),
    column.custom(
      'terms',
      ({ terms }) => terms.map((term) => `${nameOf(term.classification)}：${nameOf(term)}`).join('；'),
      { list: 'hidden' },
    ),
    column.money('plannedAmount', { sort: 'plannedAmount' }),
    column.money('approvedAmount', { sort: 'approvedAmount' }),
    column.day('startsOn', { sort: 'startsOn', list: 'hidden' }),
    column.day('endsOn', { list: 'hidden' }),
    column.custom('registeredBy', ({ registeredBy }) => registeredBy?.name, { list: 'never' }),
    column.custom('acceptance', ({ acceptance }) => acceptance && <Acceptance {...acceptance} />, {
      list: 'never',
    }),
    column.custom('handOver', ({ handOver }) => handOver && <HandOver {...handOver} />, { list: 'never' }),
  ],
  filters: [
    { name: 'state', kind: 'oneOf', of: 'ProjectState' },
    { name: 'placeId', kind: 'reference', to: 'places' },
    { name: 'responsibleId', kind: 'reference', to: 'people' },
    { name: 'termId', kind: 'reference', to: 'terms' },
    { name: 'kind', kind: 'oneOf', of: 'ProjectKind' },
    { name: 'pairId', kind: 'reference', to: 'pairs', linked: true },
  ],
  Lead: ProjectHead,
  Actions: ProjectSteps,
  tabs: [
    { name: 'milestones', Content: MilestonesTab },
    { name: 'progress', Content: ProgressTab },
    { name: 'visits', Content: VisitsTab },
    { name: 'issues', Content: IssuesTab },
    { name: 'deliverables', Content: DeliverablesTab },
    { name: 'investments', Content: InvestmentsTab },
    documentsTab('project'),
    { name: 'transitions', Content: TransitionsTab },
  ],
  related: [
    { feature: 'decisions', filter: 'projectId', permission: 'DECISION_READ' },
    { feature: 'allocations', filter: 'projectId', permission: 'PLAN_READ' },
    { feature: 'contracts', filter: 'projectId', permission: 'CONTRACT_READ' },
    { feature: 'disbursements', filter: 'projectId', permission: 'DISBURSEMENT_READ' },
    { feature: 'findings', filter: 'projectId', permission: 'INSPECTION_READ' },
  ],
  blank: () => ({ termIds: [], furtherPlaceIds: [] }),
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
    kind,
    pair,
    furtherPlaces,
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
    kind,
    pairId: pair?.id,
    furtherPlaceIds: furtherPlaces.map(({ id }) => id),
  }),
  Fields: ProjectFields,
});
