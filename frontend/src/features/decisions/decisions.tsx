import type { BodyOf, ViewOf } from '@/api/resource';
import { decisions as resource } from '@/api/resources';
import { documentsTab } from '@/components/documents/documentsTab';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { DecisionActions } from './DecisionActions';
import { DecisionLead } from './DecisionLead';
import { FollowUpsTab } from './followUps';
import { RosterTab } from './RosterTab';
import { UsesTab } from './UsesTab';

type Decision = ViewOf<typeof resource>;
type DecisionBody = BodyOf<typeof resource>;

const column = columnsOf<Decision>();
const F = fieldsOf<DecisionBody>();

const titleOf = ({ titleZh, titleEn }: Decision) => nameOf({ nameZh: titleZh, nameEn: titleEn });

export const decisions = defineFeature<Decision, DecisionBody>({
  name: 'decisions',
  recordType: 'decision',
  resource,
  read: 'DECISION_READ',
  write: 'DECISION_WRITE',
  keep: 'DECISION_RULE_WRITE',
  removable: true,
  workbooks: true,
  isFixed: ({ state }) => state !== 'DRAFT',
  titleOf,
  stateOf: ({ state }) => <StateTag of="DecisionState" value={state} />,
  columns: [
    column.text('code', { sort: 'code' }),
    column.custom('title', titleOf),
    column.state('state', 'DecisionState'),
    column.custom('votes', ({ yes, shouldAttend }) => (
      <span className="tabular">
        {yes} / {shouldAttend}
      </span>
    )),
    column.ref('matter', 'decision-matters', { list: 'hidden' }),
    column.oneOf('kind', 'DecisionKind'),
    column.custom('fiscalYear', ({ fiscalYear }) => fiscalYear, { list: 'hidden' }),
    column.ref('project', 'projects'),
    column.ref('place', 'places', { list: 'hidden' }),
    column.ref('payee', 'payees', { list: 'hidden' }),
    column.flag('awaitsTender', { list: 'hidden' }),
    column.money('amount', { sort: 'amount' }),
    column.money('used'),
    column.day('heldOn', { sort: 'heldOn' }),
    column.prose('proposal', { list: 'never' }),
    column.prose('minutes', { list: 'never' }),
    column.moment('openedAt', { list: 'never' }),
    column.moment('closedAt', { list: 'never' }),
    column.text('closedByName', { list: 'never' }),
    column.flag('onPaper', { list: 'hidden' }),
  ],
  filters: [
    { name: 'state', kind: 'oneOf', of: 'DecisionState' },
    { name: 'kind', kind: 'oneOf', of: 'DecisionKind' },
    { name: 'fiscalYear', kind: 'year' },
    { name: 'projectId', kind: 'reference', to: 'projects' },
    { name: 'placeId', kind: 'reference', to: 'places' },
    { name: 'payeeId', kind: 'reference', to: 'payees' },
    { name: 'from', kind: 'day' },
    { name: 'to', kind: 'day' },
    { name: 'matterId', kind: 'reference', to: 'decision-matters', linked: true },
  ],
  Lead: DecisionLead,
  Actions: DecisionActions,
  tabs: [
    { name: 'roster', Content: RosterTab },
    { name: 'uses', Content: UsesTab },
    { name: 'follow-ups', Content: FollowUpsTab },
    documentsTab('decision', 'PROPOSAL'),
  ],
  blank: () => ({ heldOn: today() }),
  toDraft: (decision) => ({
    code: decision.code,
    matterId: decision.matter.id,
    titleZh: decision.titleZh,
    titleEn: decision.titleEn,
    proposal: decision.proposal,
    fiscalYear: decision.fiscalYear,
    placeId: decision.place?.id,
    projectId: decision.project?.id,
    payeeId: decision.payee?.id,
    awaitsTender: decision.awaitsTender,
    amount: decision.amount,
    heldOn: decision.heldOn,
  }),
  Fields: () => (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.Day name="heldOn" required />
        <F.Reference name="matterId" to="decision-matters" required />
      </div>
      <F.Names prefix="title" />
      <F.Prose name="proposal" max={8000} required />
      <div className="field-pair">
        <F.Reference name="projectId" to="projects" />
        <F.Reference name="placeId" to="places" among={{ recipientOfAid: 'true' }} />
        <F.Reference name="payeeId" to="payees" />
        <F.Flag name="awaitsTender" />
        <F.Money name="amount" />
        <F.Number name="fiscalYear" min={1990} max={2100} />
      </div>
    </>
  ),
});
