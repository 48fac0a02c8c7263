import type { BodyOf, ViewOf } from '@/api/resource';
import { type regulations, regulationVersionsOf } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { PartsTab } from '@/components/record/PartsTab';
import type { Parts } from '@/components/record/parts';
import { i18n } from '@/lib/i18n';

type Version = ViewOf<ReturnType<typeof regulationVersionsOf>>;
type VersionBody = BodyOf<ReturnType<typeof regulationVersionsOf>>;

const column = columnsOf<Version>();
const F = fieldsOf<VersionBody>();

const versions: Parts<Version, VersionBody> = {
  words: 'regulation-versions',
  write: 'TEAM_WRITE',
  titleOf: ({ number }) => i18n.t('regulation-versions:named', { number }),
  columns: [column.number('number'), column.day('adoptedOn'), column.prose('text')],
  // What was adopted is a document: what changes is a version of its own.
  isFixed: ({ adoptedOn }) => Boolean(adoptedOn),
  blank: () => ({}),
  toDraft: ({ text, adoptedOn }) => ({ text, adoptedOn }),
  Fields: () => (
    <>
      <F.Prose name="text" max={100_000} required />
      <F.Day name="adoptedOn" />
    </>
  ),
};

export function VersionsTab({ record }: { record: ViewOf<typeof regulations> }) {
  return <PartsTab parts={versions} resource={regulationVersionsOf(record.id)} />;
}
