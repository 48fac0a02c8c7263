import type { BodyOf, ViewOf } from '@/api/resource';
import { agreements as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { nameOf } from '@/lib/i18n';
import { CollaborationsTab } from './collaborations';

type Agreement = ViewOf<typeof resource>;
type AgreementBody = BodyOf<typeof resource>;

const column = columnsOf<Agreement>();
const F = fieldsOf<AgreementBody>();

const title = ({ titleZh, titleEn }: Pick<Agreement, 'titleZh' | 'titleEn'>) =>
  nameOf({ nameZh: titleZh, nameEn: titleEn });

export const agreements = defineFeature<Agreement, AgreementBody>({
  name: 'agreements',
  recordType: 'agreement',
  resource,
  read: 'PAIR_READ',
  write: 'PAIR_WRITE',
  removable: true,
  workbooks: true,
  titleOf: title,
  stateOf: ({ state }) => <StateTag of="AgreementState" value={state} />,
  columns: [
    column.text('code', { sort: 'code' }),
    column.custom('name', title),
    column.ref('pair', 'pairs'),
    column.state('state', 'AgreementState'),
    column.day('signedOn', { list: 'hidden' }),
    column.day('startsOn', { sort: 'startsOn' }),
    column.day('endsOn'),
  ],
  filters: [
    { name: 'state', kind: 'oneOf', of: 'AgreementState' },
    { name: 'pairId', kind: 'reference', to: 'pairs' },
  ],
  tabs: [{ name: 'collaborations', Content: CollaborationsTab }],
  blank: () => ({}),
  toDraft: ({ code, titleZh, titleEn, pair, signedOn, startsOn, endsOn }) => ({
    code,
    titleZh,
    titleEn,
    pairId: pair.id,
    signedOn,
    startsOn,
    endsOn,
  }),
  Fields: () => (
    <>
      <F.Text name="code" max={40} required />
      <F.Text name="titleZh" max={200} required />
      <F.Text name="titleEn" max={200} />
      <F.Reference name="pairId" to="pairs" required />
      <div className="field-pair">
        <F.Day name="signedOn" required />
        <F.Day name="startsOn" required />
        <F.Day name="endsOn" />
      </div>
    </>
  ),
});
