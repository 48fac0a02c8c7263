import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Empty, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListAsk } from '@/api/resource';
import { useProgramme } from '@/api/session';
import { ProblemNote } from '@/components/ProblemNote';
import type { Listed } from '@/components/record/feature';
import { useIsPhone } from '@/lib/media';
import { paths } from '@/lib/paths';
import { useListSearch } from '@/lib/useListSearch';
import { ColumnChooser } from './ColumnChooser';
import { ExportMenu } from './ExportMenu';
import { FilterBar } from './FilterBar';
import { FilterChips } from './FilterChips';
import { Pager, usePageSize } from './Pager';
import { RecordCards } from './RecordCards';
import { RecordTable } from './RecordTable';
import { SearchBox } from './SearchBox';
import { useShownColumns } from './useShownColumns';
import './list.css';

interface Props<T extends { id: string }> {
  feature: Listed<T>;
  /** Offered where there is nothing yet. */
  emptyAction?: ReactNode;
}

const NO_FILTERS = [] as const;

/** A list: searched, narrowed, ordered and paged by the service, all of it written in the URL. */
export function ResourceList<T extends { id: string }>({ feature, emptyAction }: Props<T>) {
  const { name: words, resource, columns, filters = NO_FILTERS, titleOf } = feature;
  const { t } = useTranslation(words);
  const programme = useProgramme();
  const phone = useIsPhone();
  const search = useListSearch();
  const shownColumns = useShownColumns(words, columns);
  const [limit] = usePageSize();

  const known = filters.map((filter) => [filter.name, search.filters[filter.name]] as const);
  const ask: ListAsk = {
    ...Object.fromEntries(known.filter(([, value]) => value)),
    ...(search.q ? { q: search.q } : {}),
    ...(search.sort ? { sort: search.sort } : {}),
    ...(search.after ? { after: search.after } : {}),
    limit,
  };
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
    ...resource.list(programme, ask),
    placeholderData: keepPreviousData,
  });

  const addressOf = (record: T) =>
    paths.record(programme, feature.page ?? words, feature.addressOf?.(record) ?? record.id);
  const narrowed = Boolean(search.q) || known.some(([, value]) => value);

  const body = () => {
    if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />;
    if (isPending) return <Waiting />;
    if (data.items.length === 0) {
      return (
        <Empty description={t(narrowed ? 'list.nothingMatches' : 'empty')} className="list-empty">
          {!narrowed && emptyAction}
        </Empty>
      );
    }
    if (phone) {
      return (
        <RecordCards
          words={words}
          columns={shownColumns.shown}
          records={data.items}
          addressOf={addressOf}
          titleOf={titleOf}
        />
      );
    }
    return (
      <RecordTable
        words={words}
        columns={shownColumns.shown}
        records={data.items}
        sort={search.sort}
        busy={isPlaceholderData}
        addressOf={addressOf}
        onSort={search.sortBy}
      />
    );
  };

  return (
    <section aria-label={t('title')} className="resource-list">
      <div className="list-toolbar">
        {!feature.wordless && <SearchBox q={search.q ?? ''} search={search.search} />}
        <FilterBar filters={filters} words={words} search={search} />
        <span className="list-tools">
          {feature.workbooks && <ExportMenu path={resource.path} name={t('title')} ask={ask} />}
          {!phone && <ColumnChooser words={words} columns={shownColumns} />}
        </span>
      </div>
      <FilterChips filters={filters} words={words} search={search} />
      {body()}
      {data && <Pager page={data} search={search} sized />}
    </section>
  );
}

/** The shape of rows to come. */
function Waiting() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-busy="true" aria-label={t('state.loading')}>
      <Skeleton active title={false} paragraph={{ rows: 10, width: '100%' }} />
    </div>
  );
}
