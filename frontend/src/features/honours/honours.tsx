import type { BodyOf, ViewOf } from '@/api/resource';
import { honours as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { i18n, nameOf } from '@/lib/i18n';

type Honour = ViewOf<typeof resource>;
type HonourBody = BodyOf<typeof resource>;

const column = columnsOf<Honour>();
const F = fieldsOf<HonourBody>();

const title = ({ titleZh, titleEn }: Pick<Honour, 'titleZh' | 'titleEn'>) =>
  nameOf({ nameZh: titleZh, nameEn: titleEn });

export const honours = defineFeature<Honour, HonourBody>({
  name: 'honours',
  recordType: 'honour',
  resource,
  read: 'TEAM_READ',
  write: 'TEAM_WRITE',
  removable: true,
  workbooks: true,
  titleOf: title,
  columns: [
    column.text('code', { sort: 'code' }),
    column.custom('name', title),
    column.custom('holder', ({ person }) => (person ? nameOf(person) : i18n.t('honours:team'))),
    column.oneOf('level', 'HonourLevel'),
    column.text('awardedBy'),
    column.day('awardedOn', { sort: 'awardedOn' }),
  ],
  filters: [
    { name: 'collective', kind: 'flag' },
    { name: 'level', kind: 'oneOf', of: 'HonourLevel' },
    { name: 'personId', kind: 'reference', to: 'people', linked: true },
  ],
  blank: () => ({}),
  toDraft: ({ code, titleZh, titleEn, level, awardedBy, awardedOn, person }) => ({
    code,
    titleZh,
    titleEn,
    level,
    awardedBy,
    awardedOn,
    personId: person?.id,
  }),
  Fields: () => (
    <>
      <F.Text name="code" max={40} required />
      <F.Names prefix="title" />
      <div className="field-pair">
        <F.OneOf name="level" of="HonourLevel" required />
        <F.Text name="awardedBy" required />
        <F.Day name="awardedOn" required />
        <F.Reference name="personId" to="people" />
      </div>
    </>
  ),
});
