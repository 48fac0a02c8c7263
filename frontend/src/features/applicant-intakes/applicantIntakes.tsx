import type { BodyOf, ViewOf } from '@/api/resource';
import { applicantIntakes as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { nameOf } from '@/lib/i18n';

type Intake = ViewOf<typeof resource>;
type IntakeBody = BodyOf<typeof resource>;

const column = columnsOf<Intake>();
const F = fieldsOf<IntakeBody>();

/** A number for each intake, and nothing about anybody: the figure needs no more. */
export const applicantIntakes = defineFeature<Intake, IntakeBody>({
  name: 'applicant-intakes',
  recordType: 'applicant-intake',
  resource,
  read: 'TEAM_READ',
  write: 'TEAM_WRITE',
  removable: true,
  workbooks: true,
  titleOf: nameOf,
  columns: [
    column.text('code', { sort: 'code' }),
    column.named(),
    column.day('acceptedOn', { sort: 'acceptedOn' }),
    column.ref('branch', 'branches'),
    column.number('count'),
  ],
  filters: [{ name: 'branchId', kind: 'reference', to: 'branches' }],
  blank: () => ({}),
  toDraft: ({ code, nameZh, nameEn, acceptedOn, branch, count }) => ({
    code,
    nameZh,
    nameEn,
    acceptedOn,
    branchId: branch?.id,
    count,
  }),
  Fields: () => (
    <>
      <F.Text name="code" max={40} required />
      <F.Names />
      <div className="field-pair">
        <F.Day name="acceptedOn" required />
        <F.Number name="count" max={100_000} required />
        <F.Reference name="branchId" to="branches" />
      </div>
    </>
  ),
});
