import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Pager } from '@/components/list/Pager';
import { RecordCards } from '@/components/list/RecordCards';
import { RecordTable } from '@/components/list/RecordTable';
import { SearchBox } from '@/components/list/SearchBox';
import { PageSkeleton } from '@/components/PageSkeleton';
import { ProblemNote } from '@/components/ProblemNote';
import { type Column, columnsOf } from '@/components/record/columns';
import { nameOf } from '@/lib/i18n';
import { useIsPhone } from '@/lib/media';
import { useListSearch } from '@/lib/useListSearch';
import { type IndicatorRecord, recordsQuery } from './queries';
import { recordAddress } from './targets';

const { text, named, day, money, number, custom } = columnsOf<IndicatorRecord>();

const ALWAYS: readonly Column<IndicatorRecord>[] = [text('code', { sort: 'code' }), named()];

/** Only some kinds of record have these: a column nothing is in would say nothing. */
const SOMETIMES: readonly (Column<IndicatorRecord> & { name: 'on' | 'place' | 'amount' | 'number' })[] = [
  { ...day('on'), name: 'on' },
  { ...custom('place', ({ place }) => place && nameOf(place)), name: 'place' },
  { ...money('amount'), name: 'amount' },
  { ...number('number'), name: 'number' },
];

function columnsFor(records: readonly IndicatorRecord[]): Column<IndicatorRecord>[] {
  return [...ALWAYS, ...SOMETIMES.filter(({ name }) => records.some((record) => record[name] !== null))];
}

/** Most figures fit on one page, so that what was counted can be counted again at a glance. */
const PAGE = 50;

interface Props {
  programme: string;
  code: string;
  asOf: string | undefined;
}

/** The records a figure was counted from, page by page; each opens its own page. */
export function RecordsBehind({ programme, code, asOf }: Props) {
  const { t } = useTranslation('indicators');
  const phone = useIsPhone();
  const search = useListSearch();
  const { q, sort, after } = search;
  const ask = { ...(q ? { q } : {}), ...(sort ? { sort } : {}), ...(after ? { after } : {}), limit: PAGE };
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
    ...recordsQuery(programme, code, asOf, ask),
    placeholderData: keepPreviousData,
  });

  const body = () => {
    if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />;
    if (isPending) return <PageSkeleton />;
    if (data.items.length === 0)
      return <Empty description={t(q ? 'list.nothingMatches' : 'records.empty')} />;
    const common = {
      words: 'indicators',
      columns: columnsFor(data.items),
      records: data.items,
      addressOf: (record: IndicatorRecord) => recordAddress(programme, record),
    };
    if (phone) return <RecordCards<IndicatorRecord> {...common} titleOf={(record) => nameOf(record)} />;
    return <RecordTable {...common} sort={sort} busy={isPlaceholderData} onSort={search.sortBy} />;
  };

  return (
    <>
      <div className="list-toolbar">
        <SearchBox q={q ?? ''} search={search.search} />
      </div>
      {body()}
      {data && <Pager page={data} search={search} />}
    </>
  );
}
