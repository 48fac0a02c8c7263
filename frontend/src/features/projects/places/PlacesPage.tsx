import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { ChartCard } from '@/components/charts/ChartCard';
import type { Spot } from '@/components/charts/picture';
import { PageSkeleton } from '@/components/PageSkeleton';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNote } from '@/components/ProblemNote';
import { TargetLink, useGoTo } from '@/components/Target';
import { paths } from '@/lib/paths';
import { allProjectsQuery } from '../all';
import type { Project } from '../head/next';
import { byPlace } from './byPlace';
import { PlaceTiles } from './PlaceTiles';
import { amountsByPlace, countDrill, countsByPlace } from './pictures';
import styles from './places.module.css';

/** Where the projects are, without a map: how many stand where in each place, and what they cost. */
export function PlacesPage() {
  const { t } = useTranslation('project-places');
  const { data, error, isPending, refetch } = useQuery(allProjectsQuery(useProgramme()));
  return (
    <>
      <PageTitle title={t('title')} />
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {isPending && <PageSkeleton />}
      {data?.length === 0 && <Empty description={t('empty')} className="list-empty" />}
      {data && data.length > 0 && <Shown projects={data} />}
    </>
  );
}

function Shown({ projects }: { projects: readonly Project[] }) {
  const { t } = useTranslation('project-places');
  const programme = useProgramme();
  const goTo = useGoTo();
  const lines = byPlace(projects);
  const list = (search: Record<string, string>) => ({ to: paths.list(programme, 'projects'), search });
  const ofPlace = ({ row }: Spot) => list({ placeId: row.key });
  const ofState = (spot: Spot) => list(countDrill(lines, spot));
  return (
    <>
      <PlaceTiles lines={lines} />
      <div className={styles['cards']}>
        <ChartCard
          id="projectPlaces.counts"
          title={t('counts')}
          caption={t('countsUnit')}
          picture={countsByPlace(lines, t)}
          empty={null}
          linkOf={(spot, value) => <TargetLink target={ofState(spot)}>{value}</TargetLink>}
          onPick={(spot) => goTo(ofState(spot))}
        />
        <ChartCard
          id="projectPlaces.amounts"
          title={t('amounts')}
          caption={t('amountsUnit')}
          picture={amountsByPlace(lines, t)}
          empty={<Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noAmounts')} />}
          linkOf={(spot, value) => <TargetLink target={ofPlace(spot)}>{value}</TargetLink>}
          onPick={(spot) => goTo(ofPlace(spot))}
        />
      </div>
    </>
  );
}
