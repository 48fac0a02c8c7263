import type { BodyOf, ViewOf } from '@/api/resource';
import { meetings as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { nameOf } from '@/lib/i18n';
import { AttendanceTab } from './AttendanceTab';
import { CancelMeeting } from './CancelMeeting';
import { ExpectedFields } from './ExpectedFields';

type Meeting = ViewOf<typeof resource>;
type MeetingBody = BodyOf<typeof resource>;

const column = columnsOf<Meeting>();
const F = fieldsOf<MeetingBody>();

/** Before attendance is taken nothing is known, which is not nobody. */
const presentAt = ({ present, excused, absent }: Meeting) =>
  present + excused + absent > 0 ? String(present) : null;

const title = ({ titleZh, titleEn }: Pick<Meeting, 'titleZh' | 'titleEn'>) =>
  nameOf({ nameZh: titleZh, nameEn: titleEn });

export const meetings = defineFeature<Meeting, MeetingBody>({
  name: 'meetings',
  recordType: 'meeting',
  resource,
  read: 'TEAM_READ',
  write: 'TEAM_WRITE',
  removable: true,
  workbooks: true,
  titleOf: title,
  stateOf: ({ state }) => <StateTag of="MeetingState" value={state} />,
  columns: [
    column.moment('startsAt', { sort: 'startsAt' }),
    column.custom('name', title),
    column.oneOf('kind', 'MeetingKind'),
    column.state('state', 'MeetingState'),
    column.number('expected'),
    { ...column.custom('present', presentAt), align: 'end' },
    column.number('excused', { list: 'hidden' }),
    column.number('absent', { list: 'hidden' }),
    column.text('place', { list: 'hidden' }),
    column.ref('branch', 'branches', { list: 'hidden' }),
    column.text('code', { sort: 'code', list: 'hidden' }),
    column.moment('endsAt', { list: 'never' }),
    column.prose('minutes', { list: 'never' }),
    column.text('cancelReason', { list: 'never' }),
  ],
  filters: [
    { name: 'mine', kind: 'flag' },
    { name: 'kind', kind: 'oneOf', of: 'MeetingKind' },
    { name: 'branchId', kind: 'reference', to: 'branches' },
    { name: 'from', kind: 'day' },
    { name: 'to', kind: 'day' },
  ],
  Actions: CancelMeeting,
  tabs: [{ name: 'attendance', Content: AttendanceTab }],
  blank: () => ({ kind: 'STUDY' }),
  toDraft: ({ code, kind, titleZh, titleEn, place, startsAt, endsAt, branch, minutes }) => ({
    code,
    kind,
    titleZh,
    titleEn,
    place,
    startsAt,
    endsAt,
    branchId: branch?.id,
    minutes,
  }),
  Fields: () => (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.OneOf name="kind" of="MeetingKind" required />
      </div>
      <F.Names prefix="title" />
      <div className="field-pair">
        <F.Moment name="startsAt" required />
        <F.Moment name="endsAt" required />
        <F.Text name="place" required />
        <F.Reference name="branchId" to="branches" />
      </div>
      <ExpectedFields />
      <F.Prose name="minutes" max={50_000} />
    </>
  ),
});
