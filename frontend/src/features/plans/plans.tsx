import type { BodyOf, ViewOf } from '@/api/resource';
import { plans as resource } from '@/api/resources';
import { documentsTab } from '@/components/documents/documentsTab';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { today } from '@/lib/dates';
import { ComparisonTab } from './ComparisonTab';
import { LinesTab } from './LinesTab';
import { planName } from './name';
import { PlanLead } from './PlanLead';
import { PlanSteps } from './PlanSteps';
import { Shares } from './Shares';

type Plan = ViewOf<typeof resource>;
type PlanBody = BodyOf<typeof resource>;

const column = columnsOf<Plan>();
const F = fieldsOf<PlanBody>();

export const plans = defineFeature<Plan, PlanBody>({
  name: 'plans',
  recordType: 'plan',
  resource,
  read: 'PLAN_READ',
  write: 'PLAN_WRITE',
  isFixed: ({ state }) => state !== 'DRAFT',
  workbooks: true,
  wordless: true,
  titleOf: planName,
  stateOf: ({ state }) => <StateTag of="PlanState" value={state} />,
  columns: [
    column.custom('version', planName, { sort: 'fiscalYear' }),
    column.state('state', 'PlanState'),
    column.text('reason'),
    column.money('total'),
    column.number('lineCount'),
    column.custom('shares', ({ shares }) => <Shares shares={shares} brief />),
    column.day('approvedOn'),
    column.text('approvedBy', { list: 'hidden' }),
    column.text('draftedBy', { list: 'hidden' }),
    column.ref('decision', 'decisions', { list: 'hidden' }),
  ],
  filters: [
    { name: 'fiscalYear', kind: 'year' },
    { name: 'state', kind: 'oneOf', of: 'PlanState' },
  ],
  Lead: PlanLead,
  Actions: PlanSteps,
  tabs: [
    { name: 'lines', Content: LinesTab },
    { name: 'comparison', Content: ComparisonTab },
    documentsTab('plan', 'APPROVAL'),
  ],
  blank: () => ({ fiscalYear: Number(today().slice(0, 4)) }),
  // Which year it is of stays.
  toDraft: ({ reason }) => ({ reason }),
  Fields: ({ editing }) => (
    <>
      {!editing && <F.Number name="fiscalYear" min={1990} max={2100} required />}
      <F.Prose name="reason" max={500} required />
    </>
  ),
});
