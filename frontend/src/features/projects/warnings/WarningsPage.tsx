import { useQuery } from '@tanstack/react-query';
import { Empty, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { FilterBar } from '@/components/list/FilterBar';
import { FilterChips } from '@/components/list/FilterChips';
import type { Filter } from '@/components/list/filters';
import { Pager, usePageSize } from '@/components/list/Pager';
import { PageSkeleton } from '@/components/PageSkeleton';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNote } from '@/components/ProblemNote';
import { enums } from '@/lib/enums';
import { useListSearch } from '@/lib/useListSearch';
import { type WarningKind, warningsQuery } from './queries';
import { WarningLine } from './WarningLine';
import styles from './warnings.module.css';

const ALL = '';
const FILTERS: readonly Filter[] = [
  { name: 'placeId', kind: 'reference', to: 'places' },
  { name: 'responsibleId', kind: 'reference', to: 'people' },
  { name: 'projectId', kind: 'reference', to: 'projects', linked: true },
];

/** What is out of order with projects today, the longest first; computed anew each time it is asked for. */
export function WarningsPage() {
  const { t } = useTranslation('project-warnings');
  const programme = useProgramme();
  const search = useListSearch();
  const [limit] = usePageSize();
  const { placeId, responsibleId, projectId } = search.filters;
  const kind = enums.WarningKind.find((known) => known === search.filters['kind']) ?? ALL;
  const { data, error, isPending, refetch } = useQuery(
    warningsQuery(programme, {
      ...(kind ? { kind } : {}),
      ...(placeId ? { placeId } : {}),
      ...(responsibleId ? { responsibleId } : {}),
      ...(projectId ? { projectId } : {}),
      ...(search.after ? { after: search.after } : {}),
      limit,
    }),
  );
  const narrowed = kind || FILTERS.some(({ name }) => search.filters[name]);

  return (
    <>
      <PageTitle title={t('title')} note={t('note')} />
      <div className={styles['tools']}>
        <Segmented<WarningKind | ''>
          value={kind}
          aria-label={t('field.kind')}
          options={[
            { value: ALL, label: t('everything') },
            ...enums.WarningKind.map((value) => ({ value, label: t(`enums:WarningKind.${value}`) })),
          ]}
          onChange={(chosen) => search.filter('kind', chosen || undefined)}
        />
        <div className={styles['filters']}>
          <FilterBar filters={FILTERS} words="project-warnings" search={search} />
        </div>
      </div>
      <FilterChips filters={FILTERS} words="project-warnings" search={search} />
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {isPending && <PageSkeleton />}
      {data?.items.length === 0 && (
        <Empty description={t(narrowed ? 'list.nothingMatches' : 'none')} className="list-empty" />
      )}
      {data && data.items.length > 0 && (
        <>
          <ul className={styles['lines']} aria-label={t('title')}>
            {data.items.map((warning) => (
              <WarningLine key={warning.id} warning={warning} />
            ))}
          </ul>
          <Pager page={data} search={search} sized />
        </>
      )}
    </>
  );
}
