import { Tag } from 'antd';
import { Trans } from 'react-i18next';
import type { BodyOf, ViewOf } from '@/api/resource';
import { outings as resource } from '@/api/resources';
import { useMay } from '@/api/session';
import { fieldsOf } from '@/components/form/typedFields';
import { OutingApproval } from '@/components/OutingApproval';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { instantAt, now, today } from '@/lib/dates';
import { i18n, nameOf } from '@/lib/i18n';
import { OutingActions } from './OutingActions';

type Outing = ViewOf<typeof resource>;
type OutingBody = BodyOf<typeof resource>;

const column = columnsOf<Outing>();
const F = fieldsOf<OutingBody>();

/** Where it stands, whether it still has to be approved, and whether the return should have been recorded by now. */
function Standing({ state, overdue, approvedAt }: Pick<Outing, 'state' | 'overdue' | 'approvedAt'>) {
  return (
    <>
      <StateTag of="OutingState" value={state} />
      {state === 'REPORTED' && !approvedAt && <OutingApproval approvedAt={approvedAt} />}
      {overdue && (
        <Tag className="state state-halted">
          <Trans i18nKey="outings:overdue" />
        </Tag>
      )}
    </>
  );
}

/** One reports for oneself; whoever keeps absences may name another and bring in what is over. */
function OutingFields({ editing }: { editing: boolean }) {
  const keeps = useMay()('ABSENCE_WRITE');
  return (
    <>
      <div className="field-pair">
        {keeps && !editing && <F.Reference name="personId" to="people" />}
        <F.Text name="destination" max={100} required />
        <F.OneOf name="transport" of="Transport" required />
      </div>
      <F.Prose name="purpose" max={200} required />
      <div className="field-pair">
        <F.Moment name="startsAt" required />
        <F.Moment name="endsAt" required />
        {keeps && !editing && <F.Moment name="returnedAt" />}
      </div>
      <F.References name="companionIds" to="companions" />
    </>
  );
}

export const outings = defineFeature<Outing, OutingBody>({
  name: 'outings',
  recordType: 'outing',
  resource,
  read: 'ABSENCE_READ',
  write: 'ABSENCE_REQUEST',
  keep: 'ABSENCE_WRITE',
  removable: true,
  workbooks: true,
  titleOf: ({ person, destination }) => `${nameOf(person)} · ${destination}`,
  stateOf: Standing,
  columns: [
    column.custom('person', ({ person }) => nameOf(person), { sort: 'personName' }),
    column.text('destination'),
    column.text('purpose'),
    column.moment('startsAt', { sort: 'startsAt' }),
    column.moment('endsAt'),
    column.custom('state', Standing),
    column.oneOf('transport', 'Transport', { list: 'hidden' }),
    column.refs('companions', 'people', { list: 'hidden' }),
    column.moment('returnedAt', { list: 'hidden' }),
    column.moment('returnRecordedAt', { list: 'never' }),
    column.text('returnRecordedByName', { list: 'never' }),
    column.moment('reportedAt', { list: 'never' }),
    column.moment('approvedAt', { list: 'never' }),
    column.text('approvedByName', { list: 'never' }),
    column.custom('awaiting', ({ awaiting }) => awaiting.map(({ name }) => name).join(i18n.t('separator')), {
      list: 'never',
    }),
    column.moment('withdrawnAt', { list: 'never' }),
  ],
  filters: [
    { name: 'state', kind: 'oneOf', of: 'OutingState' },
    { name: 'awaiting', kind: 'flag', value: 'me' },
    { name: 'overdue', kind: 'flag' },
    { name: 'from', kind: 'day' },
    { name: 'to', kind: 'day' },
    { name: 'personId', kind: 'reference', to: 'people', linked: true },
  ],
  Actions: OutingActions,
  blank: () => ({
    transport: 'OFFICIAL_CAR',
    startsAt: now().toISOString(),
    endsAt: instantAt(today(), '22:00').toISOString(),
  }),
  toDraft: ({ person, destination, purpose, companions, transport, startsAt, endsAt }) => ({
    personId: person.id,
    destination,
    purpose,
    companionIds: companions.map(({ id }) => id),
    transport,
    startsAt,
    endsAt,
  }),
  Fields: OutingFields,
});
