import type { BodyOf, ViewOf } from '@/api/resource';
import { pairs as resource } from '@/api/resources';
import { useFieldValue } from '@/components/form/fields';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { PairSteps } from './PairSteps';

type Pair = ViewOf<typeof resource>;
type PairBody = BodyOf<typeof resource>;

const column = columnsOf<Pair>();
const F = fieldsOf<PairBody>();

function Fields({ editing }: { editing: boolean }) {
  const level = useFieldValue<Pair['level']>('level');
  return (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.OneOf name="level" of="PairLevel" required />
        <F.Reference name="supportingId" to="organisations" among={{ side: 'SUPPORTING' }} required />
        <F.Reference name="recipientId" to="organisations" among={{ side: 'RECIPIENT' }} required />
        <F.Day name="startsOn" required />
        <F.Reference
          name="parentId"
          to="pairs"
          {...(level === 'CLASS' ? { among: { level: 'SCHOOL' } } : {})}
        />
      </div>
      {!editing && <F.Flag name="proposed" />}
    </>
  );
}

export const pairs = defineFeature<Pair, PairBody>({
  name: 'pairs',
  recordType: 'pair',
  resource,
  read: 'PAIR_READ',
  write: 'PAIR_WRITE',
  removable: true,
  workbooks: true,
  titleOf: ({ supporting, recipient }) => `${nameOf(supporting)} — ${nameOf(recipient)}`,
  stateOf: ({ state }) => <StateTag of="PairState" value={state} />,
  columns: [
    column.text('code', { sort: 'code' }),
    column.oneOf('level', 'PairLevel'),
    column.ref('supporting', 'organisations'),
    column.ref('recipient', 'organisations'),
    column.state('state', 'PairState'),
    column.day('startsOn', { sort: 'startsOn' }),
    column.day('firstSince', { list: 'hidden' }),
    column.ref('parent', 'pairs', { list: 'hidden' }),
    column.day('endedOn', { list: 'hidden' }),
    column.text('endReason', { list: 'never' }),
  ],
  filters: [
    { name: 'level', kind: 'oneOf', of: 'PairLevel' },
    { name: 'state', kind: 'oneOf', of: 'PairState' },
    { name: 'organisationId', kind: 'reference', to: 'organisations' },
  ],
  related: [
    { feature: 'agreements', filter: 'pairId', permission: 'PAIR_READ' },
    { feature: 'projects', filter: 'pairId', permission: 'PROJECT_READ' },
  ],
  Actions: PairSteps,
  blank: () => ({ level: 'SCHOOL', startsOn: today(), proposed: false }),
  toDraft: ({ code, level, supporting, recipient, parent, startsOn, state }) => ({
    code,
    level,
    supportingId: supporting.id,
    recipientId: recipient.id,
    parentId: parent?.id,
    startsOn,
    proposed: state === 'PROPOSED',
  }),
  Fields,
});
