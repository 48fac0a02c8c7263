import { Tag } from 'antd';
import { Trans } from 'react-i18next';
import type { BodyOf, ViewOf } from '@/api/resource';
import { leaves as resource } from '@/api/resources';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { instantAt, today, wallClock } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { LeaveActions } from './LeaveActions';
import { LeaveFields } from './LeaveFields';
import { StepsTab } from './StepsTab';
import { Whom } from './Whom';

type Leave = ViewOf<typeof resource>;
type LeaveBody = BodyOf<typeof resource>;

const column = columnsOf<Leave>();

/** Where it stands, and whether the return should have been recorded by now. */
function Standing({ state, overdue }: Pick<Leave, 'state' | 'overdue'>) {
  return (
    <>
      <StateTag of="LeaveState" value={state} />
      {overdue && (
        <Tag className="state state-halted">
          <Trans i18nKey="leaves:overdue" />
        </Tag>
      )}
    </>
  );
}

export const leaves = defineFeature<Leave, LeaveBody>({
  name: 'leaves',
  recordType: 'leave',
  resource,
  read: 'ABSENCE_READ',
  write: 'ABSENCE_REQUEST',
  keep: 'ABSENCE_WRITE',
  fixed: true,
  removable: true,
  workbooks: true,
  titleOf: ({ person, kind }) => `${nameOf(person)} · ${nameOf(kind)}`,
  stateOf: Standing,
  columns: [
    column.custom('person', ({ person }) => nameOf(person), { sort: 'personName' }),
    column.custom('kind', ({ kind }) => nameOf(kind)),
    column.moment('startsAt', { sort: 'startsAt' }),
    column.moment('endsAt'),
    column.number('days'),
    column.custom('state', Standing),
    column.custom('awaiting', ({ awaiting }) => awaiting.length > 0 && <Whom awaiting={awaiting} />),
    column.custom('askedEndsAt', ({ askedEndsAt }) => askedEndsAt && wallClock(askedEndsAt), {
      list: 'hidden',
    }),
    column.text('reason', { list: 'hidden' }),
    column.moment('requestedAt', { list: 'hidden' }),
    column.moment('decidedAt', { list: 'never' }),
    column.moment('departedAt', { list: 'never' }),
    column.moment('returnedAt', { list: 'hidden' }),
    column.moment('returnRecordedAt', { list: 'never' }),
    column.text('returnRecordedByName', { list: 'never' }),
    column.moment('withdrawnAt', { list: 'never' }),
  ],
  filters: [
    { name: 'awaiting', kind: 'flag', value: 'me' },
    { name: 'state', kind: 'oneOf', of: 'LeaveState' },
    { name: 'overdue', kind: 'flag' },
    { name: 'kindId', kind: 'reference', to: 'leave-kinds' },
    { name: 'from', kind: 'day' },
    { name: 'to', kind: 'day' },
    { name: 'personId', kind: 'reference', to: 'people', linked: true },
  ],
  Actions: LeaveActions,
  tabs: [{ name: 'steps', Content: StepsTab }],
  blank: () => ({
    startsAt: instantAt(today(), '08:00').toISOString(),
    endsAt: instantAt(today(), '22:00').toISOString(),
  }),
  toDraft: ({ person, kind, startsAt, endsAt, reason }) => ({
    personId: person.id,
    kindId: kind.id,
    startsAt,
    endsAt,
    reason,
  }),
  Fields: LeaveFields,
});
