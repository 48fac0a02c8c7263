import type { BodyOf, ViewOf } from '@/api/resource';
import { dutyKinds as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';

type Kind = ViewOf<typeof resource>;
type KindBody = BodyOf<typeof resource>;

const column = columnsOf<Kind>();
const F = fieldsOf<KindBody>();

export const dutyKinds = defineFeature<Kind, KindBody>({
  name: 'duty-kinds',
  recordType: 'duty-kind',
  resource,
  read: 'VILLAGE_READ',
  write: 'VILLAGE_WRITE',
  removable: true,
  workbooks: true,
  titleOf: nameOf,
  columns: [
    column.text('code', { sort: 'code' }),
    column.named(),
    column.number('everyMonths'),
    column.number('timesOwed'),
    column.day('validFrom'),
    column.day('validTo'),
    column.text('description', { list: 'hidden' }),
  ],
  related: [{ feature: 'duties', filter: 'kindId', permission: 'VILLAGE_READ' }],
  blank: () => ({ everyMonths: 1, timesOwed: 1, validFrom: today() }),
  toDraft: ({ id: _id, version: _version, ...kind }) => kind,
  Fields: () => (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.Names />
        <F.Number name="everyMonths" min={1} max={60} required />
        <F.Number name="timesOwed" min={1} max={31} required />
        <F.Day name="validFrom" required />
        <F.Day name="validTo" />
      </div>
      <F.Prose name="description" max={1000} />
    </>
  ),
});
