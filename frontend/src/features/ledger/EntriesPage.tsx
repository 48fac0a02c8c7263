import { Trans, useTranslation } from 'react-i18next';
import { ResourceList } from '@/components/list/ResourceList';
import { Mark } from '@/components/Mark';
import { PageTitle } from '@/components/PageTitle';
import { columnsOf } from '@/components/record/columns';
import type { Listed } from '@/components/record/feature';
import { i18n } from '@/lib/i18n';
import { type Entry, entries } from './queries';
import { SourceLink } from './SourceLink';

const column = columnsOf<Entry>();

const listed: Listed<Entry> = {
  name: 'ledger-entries',
  resource: entries,
  wordless: true,
  workbooks: true,
  titleOf: ({ number }) => i18n.t('ledger-entries:named', { number }),
  columns: [
    column.number('number', { sort: 'number' }),
    column.ref('place', 'places'),
    column.day('effectiveOn', { sort: 'effectiveOn' }),
    column.custom('code', (entry) => <Code entry={entry} />),
    column.text('description'),
    column.custom('source', ({ source }) => <SourceLink source={source} />),
    column.money('amount'),
    column.custom('recordedBy', ({ recordedBy }) => recordedBy.name, { list: 'hidden' }),
    column.ref('project', 'projects', { list: 'hidden' }),
  ],
  filters: [
    { name: 'placeId', kind: 'reference', to: 'places' },
    { name: 'code', kind: 'oneOf', of: 'EntryCode' },
    { name: 'projectId', kind: 'reference', to: 'projects' },
    { name: 'from', kind: 'day' },
    { name: 'to', kind: 'day' },
    { name: 'sourceId', kind: 'text', linked: true },
  ],
};

/** Why money moved; and whether that was taken back. */
function Code({ entry: { code, reversedById } }: { entry: Entry }) {
  return (
    <>
      <Trans i18nKey={`enums:EntryCode.${code}`} />{' '}
      {reversedById && (
        <Mark tone="halted">
          <Trans i18nKey="ledger-entries:reversed" />
        </Mark>
      )}
    </>
  );
}

/** The journals of all books. */
export function EntriesPage() {
  const { t } = useTranslation('ledger-entries');
  return (
    <>
      <PageTitle title={t('title')} />
      <ResourceList feature={listed} />
    </>
  );
}
