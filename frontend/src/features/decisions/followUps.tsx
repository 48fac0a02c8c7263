import { Tag } from 'antd';
import { Trans } from 'react-i18next';
import { decisionFollowUps, followUpsOf } from '@/api/resources';
import type { components } from '@/api/schema';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { PartsTab } from '@/components/record/PartsTab';
import type { Parts } from '@/components/record/parts';

type FollowUp = components['schemas']['FollowUpView'];
type FollowUpBody = components['schemas']['FollowUpRequest'];

const column = columnsOf<FollowUp>();
const F = fieldsOf<FollowUpBody>();

/** What is to be done because of a decision. */
const followUps: Parts<FollowUp, FollowUpBody> = {
  words: 'decision-follow-ups',
  write: 'DECISION_WRITE',
  recordType: 'decision-follow-up',
  titleOf: ({ title }) => title,
  columns: [
    column.text('title'),
    column.ref('owner', 'people'),
    column.day('dueOn'),
    column.custom('doneOn', ({ doneOn, overdue }) =>
      overdue ? (
        <Tag className="state state-halted">
          <Trans i18nKey="decision-follow-ups:overdue" />
        </Tag>
      ) : (
        doneOn && <span className="tabular">{doneOn}</span>
      ),
    ),
    column.prose('note'),
  ],
  blank: () => ({}),
  toDraft: ({ title, owner, dueOn, doneOn, note }) => ({ title, ownerId: owner.id, dueOn, doneOn, note }),
  Fields: () => (
    <>
      <F.Text name="title" max={200} required />
      <div className="field-pair">
        <F.Reference name="ownerId" to="people" required />
        <F.Day name="dueOn" required />
        <F.Day name="doneOn" />
      </div>
      <F.Prose name="note" max={1000} />
    </>
  ),
};

export function FollowUpsTab({ record }: { record: { id: string } }) {
  return (
    <PartsTab
      parts={followUps}
      resource={followUpsOf(record.id)}
      workbooks={{ path: decisionFollowUps.path, filters: { decisionId: record.id } }}
    />
  );
}
