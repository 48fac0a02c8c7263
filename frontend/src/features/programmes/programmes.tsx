import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { nameOf } from '@/lib/i18n';
import { type Programme, type ProgrammeBody, programmes as resource } from './resource';

const column = columnsOf<Programme>();
const F = fieldsOf<ProgrammeBody>();

export const programmes = defineFeature<Programme, ProgrammeBody>({
  name: 'programmes',
  recordType: 'programme',
  resource,
  read: 'PROGRAMME_READ',
  write: 'PROGRAMME_WRITE',
  titleOf: nameOf,
  addressOf: ({ code }) => code,
  columns: [
    column.text('code', { sort: 'code' }),
    column.named(),
    column.day('startsOn', { sort: 'startsOn' }),
    column.day('endsOn'),
    column.text('note', { list: 'never' }),
  ],
  blank: () => ({}),
  toDraft: ({ id: _id, version: _version, ...same }) => same,
  Fields: () => (
    <>
      <F.Text name="code" max={40} required />
      <F.Names />
      <div className="field-pair">
        <F.Day name="startsOn" required />
        <F.Day name="endsOn" />
      </div>
      <F.Prose name="note" />
    </>
  ),
});
