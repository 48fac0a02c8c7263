import type { BodyOf, ViewOf } from '@/api/resource';
import { findings as resource } from '@/api/resources';
import { documentsTab } from '@/components/documents/documentsTab';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { today } from '@/lib/dates';
import { DueDay } from './DueDay';
import { FindingFields } from './FindingFields';
import { FindingSteps } from './FindingSteps';
import { StepsTab } from './StepsTab';
import { Turn } from './Turn';

type Finding = ViewOf<typeof resource>;
type FindingBody = BodyOf<typeof resource>;

const column = columnsOf<Finding>();

export const findings = defineFeature<Finding, FindingBody>({
  name: 'findings',
  recordType: 'finding',
  resource,
  read: 'INSPECTION_READ',
  write: 'INSPECTION_WRITE',
  removable: true,
  // Who answers for it neither revises nor removes it; the service says who may.
  isRemovable: ({ removable }) => removable,
  workbooks: true,
  isFixed: ({ revisable }) => !revisable,
  titleOf: ({ code, title }) => `${code} ${title}`,
  stateOf: ({ state }) => <StateTag of="FindingState" value={state} />,
  columns: [
    column.text('code', { sort: 'code' }),
    column.text('title'),
    column.prose('detail', { list: 'never' }),
    column.oneOf('area', 'SafetyArea'),
    column.state('severity', 'FindingSeverity'),
    column.state('state', 'FindingState'),
    column.ref('owner', 'people'),
    column.custom('dueOn', (finding) => <DueDay finding={finding} />, { sort: 'dueOn' }),
    column.ref('project', 'projects'),
    column.oneOf('origin', 'FindingOrigin', { list: 'hidden' }),
    column.text('foundBy', { list: 'hidden' }),
    column.day('foundOn', { sort: 'foundOn', list: 'hidden' }),
    column.day('rectifiedOn', { list: 'hidden' }),
    column.day('closedOn', { list: 'hidden' }),
    column.ref('closedBy', 'people', { list: 'hidden' }),
  ],
  filters: [
    { name: 'area', kind: 'oneOf', of: 'SafetyArea' },
    { name: 'state', kind: 'oneOf', of: 'FindingState' },
    { name: 'severity', kind: 'oneOf', of: 'FindingSeverity' },
    { name: 'overdue', kind: 'flag' },
    { name: 'awaiting', kind: 'flag', value: 'me' },
    { name: 'ownerId', kind: 'reference', to: 'people' },
    { name: 'projectId', kind: 'reference', to: 'projects' },
    { name: 'origin', kind: 'oneOf', of: 'FindingOrigin' },
    { name: 'open', kind: 'flag', linked: true },
    { name: 'closedFrom', kind: 'day', linked: true },
  ],
  Lead: Turn,
  Actions: FindingSteps,
  tabs: [{ name: 'steps', Content: StepsTab }, documentsTab('finding', 'EVIDENCE')],
  blank: () => ({ foundOn: today(), severity: 'MINOR' }),
  toDraft: ({ code, area, origin, severity, title, detail, foundOn, foundBy, project, owner, dueOn }) => ({
    code,
    area,
    origin,
    severity,
    title,
    detail,
    foundOn,
    foundBy,
    projectId: project?.id,
    ownerId: owner.id,
    dueOn,
  }),
  complete: (draft) => (draft.area === 'PEOPLE' ? { ...draft, projectId: null } : draft),
  Fields: FindingFields,
});
