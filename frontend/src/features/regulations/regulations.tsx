import type { BodyOf, ViewOf } from '@/api/resource';
import { regulations as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { nameOf } from '@/lib/i18n';
import { RepealRegulation } from './RepealRegulation';
import { VersionsTab } from './versions';

type Regulation = ViewOf<typeof resource>;
type RegulationBody = BodyOf<typeof resource>;

const column = columnsOf<Regulation>();
const F = fieldsOf<RegulationBody>();

export const regulations = defineFeature<Regulation, RegulationBody>({
  name: 'regulations',
  recordType: 'regulation',
  resource,
  read: 'TEAM_READ',
  write: 'TEAM_WRITE',
  removable: true,
  workbooks: true,
  titleOf: nameOf,
  stateOf: ({ state }) => <StateTag of="RegulationState" value={state} />,
  columns: [
    column.text('code', { sort: 'code' }),
    column.named(),
    column.oneOf('area', 'RegulationArea'),
    column.state('state', 'RegulationState'),
    column.number('adoptedVersion'),
    column.day('adoptedOn'),
    column.day('inForceSince', { list: 'hidden' }),
    column.text('subject', { list: 'hidden' }),
    column.day('repealedOn', { list: 'never' }),
    column.text('repealReason', { list: 'never' }),
  ],
  filters: [
    { name: 'area', kind: 'oneOf', of: 'RegulationArea' },
    { name: 'inForceOn', kind: 'day' },
    { name: 'subject', kind: 'text' },
  ],
  Actions: RepealRegulation,
  tabs: [{ name: 'versions', Content: VersionsTab }],
  blank: () => ({}),
  toDraft: ({ code, nameZh, nameEn, area, subject }) => ({ code, nameZh, nameEn, area, subject }),
  Fields: ({ editing }) => (
    <>
      <F.Text name="code" max={40} required />
      <F.Names />
      <div className="field-pair">
        <F.OneOf name="area" of="RegulationArea" required />
        <F.Text name="subject" max={40} />
      </div>
      {!editing && (
        <>
          <F.Prose name="text" max={100_000} required />
          <F.Day name="adoptedOn" />
        </>
      )}
    </>
  ),
});
