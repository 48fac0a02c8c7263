import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarQuery } from '@/api/calendar';
import { useProgramme } from '@/api/session';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNote } from '@/components/ProblemNote';
import { CalendarToolbar } from './CalendarToolbar';
import styles from './calendar.module.css';
import { monthOf, weekOf } from './days';
import { byDay } from './entries';
import { KindToggles } from './KindToggles';
import { MonthView } from './MonthView';
import { Subscription } from './Subscription';
import { useCalendarSearch } from './useCalendarSearch';
import { WeekView } from './WeekView';

/** Leave, outings, duties, birthdays, meetings and milestones in one view. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const programme = useProgramme();
  const search = useCalendarSearch();
  const { view, day, kinds } = search;
  const days = useMemo(() => (view === 'month' ? monthOf(day) : weekOf(day)), [view, day]);
  const { data, error, isPending, refetch } = useQuery(
    calendarQuery(programme, days.at(0) ?? day, days.at(-1) ?? day),
  );
  const entries = byDay(
    (data ?? []).filter(({ kind }) => kinds.has(kind)),
    days,
  );

  return (
    <div className={styles['calendar']}>
      <PageTitle title={t('title')} actions={<Subscription />} />
      <CalendarToolbar search={search} days={days} />
      <KindToggles kinds={kinds} onToggle={search.toggle} />
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {isPending && (
        <div role="status" aria-busy="true" aria-label={t('state.loading')}>
          <Skeleton.Node active style={{ inlineSize: '100%', blockSize: 480 }} />
        </div>
      )}
      {data && view === 'month' && (
        <MonthView
          days={days}
          month={day.slice(0, 7)}
          entries={entries}
          onOpen={(one) => search.show('week', one)}
        />
      )}
      {data && view === 'week' && <WeekView days={days} entries={entries} />}
    </div>
  );
}
