import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Empty, Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { PictureCard } from '@/components/charts/PictureCard';
import { FilterBar } from '@/components/list/FilterBar';
import { FilterChips } from '@/components/list/FilterChips';
import type { Filter } from '@/components/list/filters';
import { PageSkeleton } from '@/components/PageSkeleton';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNote } from '@/components/ProblemNote';
import { today } from '@/lib/dates';
import { enums } from '@/lib/enums';
import { useListSearch } from '@/lib/useListSearch';
import { Gantt } from './Gantt';
import { Legend } from './Legend';
import { type TimedProject, timelineQuery } from './queries';
import { GROUPINGS, type Grouping } from './rows';
import { scaleOf } from './scale';
import { asText, TimelineTable } from './TimelineTable';
import styles from './timeline.module.css';
import { useRows } from './useRows';

const FILTERS: readonly Filter[] = [
  { name: 'state', kind: 'oneOf', of: 'ProjectState' },
  { name: 'placeId', kind: 'reference', to: 'places' },
  { name: 'responsibleId', kind: 'reference', to: 'people' },
  { name: 'termId', kind: 'reference', to: 'terms' },
];

/** All projects of the programme in time: planned, real, and what lies ahead. */
export function TimelinePage() {
  const { t } = useTranslation(['timeline', 'projects']);
  const search = useListSearch();
  const { state, placeId, responsibleId, termId, group } = search.filters;
  const by = GROUPINGS.find((one) => one === group) ?? 'flagship';
  const stands = enums.ProjectState.find((one) => one === state);
  const { data, error, isPending, refetch } = useQuery({
    ...timelineQuery(useProgramme(), {
      ...(stands ? { state: stands } : {}),
      ...(placeId ? { placeId } : {}),
      ...(responsibleId ? { responsibleId } : {}),
      ...(termId ? { termId } : {}),
    }),
    placeholderData: keepPreviousData,
  });
  const narrowed = FILTERS.some(({ name }) => search.filters[name]);

  return (
    <>
      <PageTitle title={t('title')} />
      <div className={styles['tools']}>
        <Segmented<Grouping>
          value={by}
          aria-label={t('groupBy')}
          options={GROUPINGS.map((value) => ({ value, label: t(`groups.${value}`) }))}
          onChange={(chosen) => search.filter('group', chosen)}
        />
        <div className={styles['filters']}>
          <FilterBar filters={FILTERS} words="projects" search={search} />
        </div>
      </div>
      <FilterChips filters={FILTERS} words="projects" search={search} />
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {isPending && <PageSkeleton />}
      {data?.more && <Alert type="info" showIcon title={t('more', { count: data.items.length })} />}
      {data?.items.length === 0 && (
        <Empty description={t(narrowed ? 'list.nothingMatches' : 'empty')} className="list-empty" />
      )}
      {data && data.items.length > 0 && <Shown projects={data.items} by={by} />}
    </>
  );
}

function Shown({ projects, by }: { projects: readonly TimedProject[]; by: Grouping }) {
  const { t } = useTranslation('timeline');
  const rows = useRows(projects, by);
  const scale = useMemo(() => scaleOf([today(), ...projects.flatMap(daysOf)]), [projects]);
  return (
    <PictureCard
      id="timeline"
      title={t('pictured', { count: projects.length })}
      caption={<Legend />}
      picture={() => <Gantt rows={rows} scale={scale} by={by} />}
      table={<TimelineTable projects={projects} />}
      text={() => asText(projects, t)}
    />
  );
}

function daysOf({ startsOn, endsOn, startedOn, completedOn, milestones }: TimedProject): string[] {
  const own = [
    startsOn,
    endsOn,
    startedOn,
    completedOn,
    ...milestones.map((one) => one.doneOn ?? one.plannedOn),
  ];
  return own.flatMap((day) => day ?? []);
}
