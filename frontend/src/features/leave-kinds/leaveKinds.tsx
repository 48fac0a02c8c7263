import type { BodyOf, ViewOf } from '@/api/resource';
import { leaveKinds as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { nameOf } from '@/lib/i18n';

type LeaveKind = ViewOf<typeof resource>;
type LeaveKindBody = BodyOf<typeof resource>;

const column = columnsOf<LeaveKind>();
const F = fieldsOf<LeaveKindBody>();

export const leaveKinds = defineFeature<LeaveKind, LeaveKindBody>({
  name: 'leave-kinds',
  recordType: 'leave-kind',
  resource,
  read: 'ABSENCE_READ',
  write: 'ABSENCE_WRITE',
  removable: true,
  workbooks: true,
  titleOf: nameOf,
  columns: [
    column.text('code', { sort: 'code' }),
    column.named(),
    column.number('annualDays'),
    column.day('retiredOn'),
  ],
  related: [{ feature: 'leaves', filter: 'kindId', permission: 'ABSENCE_READ' }],
  blank: () => ({}),
  toDraft: ({ code, nameZh, nameEn, annualDays, retiredOn }) => ({
    code,
    nameZh,
    nameEn,
    annualDays,
    retiredOn,
  }),
  Fields: () => (
    <>
      <F.Text name="code" max={40} required />
      <F.Names />
      <div className="field-pair">
        <F.Number name="annualDays" min={1} max={366} />
        <F.Day name="retiredOn" />
      </div>
    </>
  ),
});
