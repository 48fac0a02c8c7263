import type { BodyOf, ViewOf } from '@/api/resource';
import { leaveApprovalRules as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { today } from '@/lib/dates';
import { ApproverFields } from './ApproverFields';
import { Approvers } from './Approvers';

type Rule = ViewOf<typeof resource>;
type RuleBody = BodyOf<typeof resource>;

const column = columnsOf<Rule>();
const F = fieldsOf<RuleBody>();

export const leaveApprovalRules = defineFeature<Rule, RuleBody>({
  name: 'leave-approval-rules',
  recordType: 'leave-approval-rule',
  resource,
  read: 'ABSENCE_READ',
  write: 'ABSENCE_WRITE',
  removable: true,
  workbooks: true,
  titleOf: ({ code }) => code,
  columns: [
    column.text('code', { sort: 'code' }),
    column.number('maxDays', { sort: 'maxDays' }),
    column.custom('approvers', ({ approvers }) => <Approvers of={approvers} />),
    column.day('validFrom'),
    column.day('validTo'),
  ],
  blank: () => ({ validFrom: today(), approvers: [{ authority: 'LEAF_LEADER' }] }),
  toDraft: ({ code, maxDays, approvers, validFrom, validTo }) => ({
    code,
    maxDays,
    approvers: approvers as RuleBody['approvers'],
    validFrom,
    validTo,
  }),
  Fields: () => (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.Number name="maxDays" min={1} max={3660} />
        <F.Day name="validFrom" required />
        <F.Day name="validTo" />
      </div>
      <ApproverFields />
    </>
  ),
});
