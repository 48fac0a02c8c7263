import type { BodyOf, ViewOf } from '@/api/resource';
import { appraisals as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { nameOf } from '@/lib/i18n';

type Appraisal = ViewOf<typeof resource>;
type AppraisalBody = BodyOf<typeof resource>;

const column = columnsOf<Appraisal>();
const F = fieldsOf<AppraisalBody>();

export const appraisals = defineFeature<Appraisal, AppraisalBody>({
  name: 'appraisals',
  recordType: 'appraisal',
  resource,
  read: 'CARE_READ',
  write: 'CARE_WRITE',
  removable: true,
  workbooks: true,
  titleOf: ({ person, year }) => `${nameOf(person)} · ${year}`,
  columns: [
    // A year is a name, not an amount: no grouping, no right edge.
    column.custom('year', ({ year }) => String(year), { sort: 'year' }),
    column.oneOf('period', 'AppraisalPeriod'),
    column.ref('person', 'people'),
    column.oneOf('grade', 'AppraisalGrade'),
    column.text('appraisedBy'),
    column.text('summary'),
  ],
  filters: [
    { name: 'year', kind: 'year' },
    { name: 'grade', kind: 'oneOf', of: 'AppraisalGrade' },
    { name: 'personId', kind: 'reference', to: 'people' },
  ],
  blank: () => ({ period: 'YEAR' }),
  toDraft: ({ person, year, period, grade, summary, appraisedBy }) => ({
    personId: person.id,
    year,
    period,
    grade,
    summary,
    appraisedBy,
  }),
  Fields: () => (
    <>
      <div className="field-pair">
        <F.Reference name="personId" to="people" required />
        <F.Number name="year" min={1900} max={2100} required />
        <F.OneOf name="period" of="AppraisalPeriod" required />
        <F.OneOf name="grade" of="AppraisalGrade" required />
        <F.Text name="appraisedBy" max={80} required />
      </div>
      <F.Prose name="summary" max={500} />
    </>
  ),
});
