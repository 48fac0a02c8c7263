import type { BodyOf, ViewOf } from '@/api/resource';
import { rollCallSchedules as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';

type Schedule = ViewOf<typeof resource>;
type ScheduleBody = BodyOf<typeof resource>;

const column = columnsOf<Schedule>();
const F = fieldsOf<ScheduleBody>();

export const schedules = defineFeature<Schedule, ScheduleBody>({
  name: 'roll-call-schedules',
  recordType: 'roll-call-schedule',
  resource,
  read: 'ROLL_CALL_READ',
  write: 'ROLL_CALL_WRITE',
  removable: true,
  workbooks: true,
  titleOf: ({ place, opensAt }) => `${nameOf(place)} · ${opensAt}`,
  columns: [
    column.ref('place', 'places'),
    column.day('validFrom', { sort: 'validFrom' }),
    column.day('opensAt'),
    column.number('cutOffMinutes'),
    column.number('escalationMinutes'),
    column.number('closingMinutes'),
  ],
  filters: [{ name: 'placeId', kind: 'reference', to: 'places' }],
  blank: () => ({
    validFrom: today(),
    opensAt: '22:30',
    cutOffMinutes: 30,
    escalationMinutes: 20,
    closingMinutes: 30,
  }),
  toDraft: ({ place, validFrom, opensAt, cutOffMinutes, escalationMinutes, closingMinutes }) => ({
    placeId: place.id,
    validFrom,
    opensAt,
    cutOffMinutes,
    escalationMinutes,
    closingMinutes,
  }),
  Fields: () => (
    <div className="field-pair">
      <F.Reference name="placeId" to="places" among={{ side: 'RECIPIENT' }} required />
      <F.Day name="validFrom" required />
      <F.Text name="opensAt" max={5} required />
      <F.Number name="cutOffMinutes" min={5} max={240} required />
      <F.Number name="escalationMinutes" min={5} max={120} required />
      <F.Number name="closingMinutes" min={5} max={240} required />
    </div>
  ),
});
