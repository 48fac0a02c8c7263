import { useQuery } from '@tanstack/react-query';
import { Empty, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ExceptionKind, exceptionKey } from '@/api/exceptions';
import { useProgramme } from '@/api/session';
import { FilterChips } from '@/components/list/FilterChips';
import type { Filter } from '@/components/list/filters';
import { Pager, usePageSize } from '@/components/list/Pager';
import { PageSkeleton } from '@/components/PageSkeleton';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNote } from '@/components/ProblemNote';
import { enums } from '@/lib/enums';
import { useListSearch } from '@/lib/useListSearch';
import styles from './board.module.css';
import { ExceptionItem } from './ExceptionItem';
import { exceptionsQuery } from './queries';

const ALL = '';
/** Set by a number of the board only. */
const LINKED: readonly Filter[] = [{ name: 'gridId', kind: 'reference', to: 'grids', linked: true }];

/** Everything somebody must see to, of one kind or of all. */
export function ExceptionsPage() {
  const { t } = useTranslation('board');
  const programme = useProgramme();
  const search = useListSearch();
  const [limit] = usePageSize();
  const kind = enums.ExceptionKind.find((known) => known === search.filters['kind']) ?? ALL;
  const { data, error, isPending, refetch } = useQuery(
    exceptionsQuery(programme, {
      ...(kind ? { kind } : {}),
      ...(search.filters['gridId'] ? { gridId: search.filters['gridId'] } : {}),
      ...(search.after ? { after: search.after } : {}),
      limit,
    }),
  );

  return (
    <>
      <PageTitle title={t('exceptions.title')} note={t('exceptions.note')} />
      <div className={styles['kinds']}>
        <Segmented<ExceptionKind | ''>
          value={kind}
          aria-label={t('exceptions.kind')}
          options={[
            { value: ALL, label: t('exceptions.everything') },
            ...enums.ExceptionKind.map((value) => ({ value, label: t(`enums:ExceptionKind.${value}`) })),
          ]}
          onChange={(chosen) => search.filter('kind', chosen || undefined)}
        />
      </div>
      <FilterChips filters={LINKED} words="board" search={search} />
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {isPending && <PageSkeleton />}
      {data?.items.length === 0 && (
        <Empty description={t(kind ? 'list.nothingMatches' : 'exceptions.none')} className="list-empty" />
      )}
      {data && data.items.length > 0 && (
        <>
          <ul className={`${styles['exceptions']} ${styles['lines']}`} aria-label={t('exceptions.title')}>
            {data.items.map((exception) => (
              <li key={exceptionKey(exception)}>
                <ExceptionItem exception={exception} />
              </li>
            ))}
          </ul>
          <Pager page={data} search={search} sized />
        </>
      )}
    </>
  );
}
