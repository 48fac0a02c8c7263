import { useQuery } from '@tanstack/react-query';
import { Empty, Input, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { PageSkeleton } from '@/components/PageSkeleton';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNote } from '@/components/ProblemNote';
import { useListSearch } from '@/lib/useListSearch';
import '@/components/list/list.css';
import { AsOfPicker } from './AsOfPicker';
import { byArea, matches } from './figure';
import { IndicatorsTable } from './IndicatorsTable';
import styles from './indicators.module.css';
import { indicatorsQuery } from './queries';
import { useAsOf } from './useAsOf';

const ALL = '';

/** Every declared measure with its definition: what is counted, how, and over what. */
export function IndicatorsPage() {
  const { t } = useTranslation('indicators');
  const programme = useProgramme();
  const [asOf, chooseAsOf] = useAsOf();
  const { q = '', filters, search, filter } = useListSearch();
  const area = filters['area'] ?? ALL;
  const { data, error, isPending, refetch } = useQuery(indicatorsQuery(programme, asOf));
  const all = data?.items ?? [];
  const found = all.filter((one) => (area === ALL || one.area === area) && matches(one, q));

  return (
    <>
      <PageTitle
        title={t('title')}
        note={t('note')}
        actions={<AsOfPicker shown={data?.asOf ?? asOf} onChange={chooseAsOf} />}
      />
      <div className="list-toolbar">
        <Input
          className="search-box"
          role="searchbox"
          allowClear
          defaultValue={q}
          placeholder={t('find')}
          aria-label={t('find')}
          onChange={(event) => search(event.target.value.trim())}
        />
        <div className={styles['scroll']}>
          <Segmented
            value={area}
            aria-label={t('field.area')}
            options={[
              { label: t('all'), value: ALL },
              ...byArea(all).map(([name]) => ({ label: t(`area.${name}`), value: name as string })),
            ]}
            onChange={(chosen) => filter('area', chosen || undefined)}
          />
        </div>
      </div>
      {isPending && <PageSkeleton />}
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {data && found.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('list.nothingMatches')} />
      )}
      {found.length > 0 && <IndicatorsTable indicators={found} programme={programme} asOf={asOf} />}
    </>
  );
}
