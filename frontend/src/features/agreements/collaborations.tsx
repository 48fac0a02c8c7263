import type { BodyOf, ViewOf } from '@/api/resource';
import { type agreements, collaborations as allCollaborations, collaborationsOf } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { PartsTab } from '@/components/record/PartsTab';
import type { Parts } from '@/components/record/parts';
import { nameOf } from '@/lib/i18n';

type Collaboration = ViewOf<ReturnType<typeof collaborationsOf>>;
type CollaborationBody = BodyOf<ReturnType<typeof collaborationsOf>>;

const column = columnsOf<Collaboration>();
const F = fieldsOf<CollaborationBody>();

const collaborations: Parts<Collaboration, CollaborationBody> = {
  words: 'collaborations',
  write: 'PAIR_WRITE',
  titleOf: nameOf,
  columns: [
    column.text('code'),
    column.named(),
    column.custom('fieldTerm', ({ fieldTerm }) => fieldTerm && nameOf(fieldTerm)),
    column.state('state', 'CollaborationState'),
    column.day('dueOn'),
  ],
  blank: () => ({ state: 'PLANNED' }),
  toDraft: ({ code, nameZh, nameEn, fieldTerm, state, dueOn }) => ({
    code,
    nameZh,
    nameEn,
    fieldTermId: fieldTerm?.id,
    state,
    dueOn,
  }),
  Fields: () => (
    <>
      <F.Text name="code" max={40} required />
      <F.Names />
      <div className="field-pair">
        <F.Reference name="fieldTermId" to="terms" among={{ kind: 'FIELD' }} />
        <F.OneOf name="state" of="CollaborationState" required />
        <F.Day name="dueOn" />
      </div>
    </>
  ),
};

export function CollaborationsTab({ record }: { record: ViewOf<typeof agreements> }) {
  return (
    <PartsTab
      parts={collaborations}
      resource={collaborationsOf(record.id)}
      workbooks={{ path: allCollaborations.path, filters: { agreementId: record.id } }}
    />
  );
}
