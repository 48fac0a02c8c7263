import type { BodyOf, ViewOf } from '@/api/resource';
import { terms as allTerms, type classifications, termsOf } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { PartsTab } from '@/components/record/PartsTab';
import type { Parts } from '@/components/record/parts';
import { nameOf } from '@/lib/i18n';

type Term = ViewOf<ReturnType<typeof termsOf>>;
type TermBody = BodyOf<ReturnType<typeof termsOf>>;

const column = columnsOf<Term>();
const F = fieldsOf<TermBody>();

const terms: Parts<Term, TermBody> = {
  words: 'terms',
  write: 'CLASSIFICATION_WRITE',
  titleOf: nameOf,
  columns: [
    column.number('position'),
    column.text('code'),
    column.named(),
    column.day('inForceFrom'),
    column.day('inForceTo'),
    column.custom('mappedTerms', ({ mappedTerms }) =>
      mappedTerms.map((term) => `${nameOf(term.classification)}：${nameOf(term)}`).join('；'),
    ),
  ],
  blank: () => ({}),
  toDraft: ({ code, nameZh, nameEn, position, validFrom, validTo, mappedTerms }) => ({
    code,
    nameZh,
    nameEn,
    position,
    validFrom,
    validTo,
    mappedTermIds: mappedTerms.map(({ id }) => id),
  }),
  Fields: () => (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.Number name="position" required />
      </div>
      <F.Names />
      <div className="field-pair">
        <F.Day name="validFrom" />
        <F.Day name="validTo" />
      </div>
      <F.References name="mappedTermIds" to="terms" />
    </>
  ),
};

export function TermsTab({ record }: { record: ViewOf<typeof classifications> }) {
  return (
    <PartsTab
      parts={terms}
      resource={termsOf(record.id)}
      workbooks={{ path: allTerms.path, filters: { classificationId: record.id } }}
    />
  );
}
