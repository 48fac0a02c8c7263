import type { UseQueryOptions } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { Empty, Skeleton } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { ChartCard } from '@/components/charts/ChartCard';
import type { Picture, Spot } from '@/components/charts/picture';
import { ProblemNote } from '@/components/ProblemNote';
import { type Target, TargetLink, useGoTo } from '@/components/Target';
import { paths } from '@/lib/paths';

interface Props<T> {
  /** Key of its words and of the reader's preference. */
  name: string;
  // biome-ignore lint/suspicious/noExplicitAny: keys differ from query to query
  query: UseQueryOptions<T[], Error, T[], any>;
  draw(rows: T[], t: TFunction): Picture;
  /** The list that holds the records behind it, and what it is filtered by for a spot. */
  list: string;
  drill(spot: Spot, rows: T[]): Record<string, string>;
}

/** One trend: its picture, the table behind it, and the way to the records of a bar. */
export function TrendCard<T>({ name, query, draw, list, drill }: Props<T>) {
  const { t } = useTranslation('trends');
  const programme = useProgramme();
  const goTo = useGoTo();
  const { data, error, isPending, refetch } = useQuery(query);

  if (isPending) {
    return (
      <div role="status" aria-busy="true" aria-label={t('state.loading')}>
        <Skeleton.Node active style={{ inlineSize: '100%', blockSize: 300, display: 'flex' }} />
      </div>
    );
  }
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />;

  const targetOf = (spot: Spot): Target => ({ to: paths.list(programme, list), search: drill(spot, data) });
  return (
    <ChartCard
      id={`trend.${name}`}
      title={t(`${name}.title`)}
      caption={t(`${name}.unit`)}
      picture={draw(data, t)}
      linkOf={(spot, value) => <TargetLink target={targetOf(spot)}>{value}</TargetLink>}
      onPick={(spot) => goTo(targetOf(spot))}
      empty={<Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t(`${name}.empty`)} />}
    />
  );
}
