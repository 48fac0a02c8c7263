import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay, useProgramme } from '@/api/session';
import { PageSkeleton } from '@/components/PageSkeleton';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNote } from '@/components/ProblemNote';
import { today } from '@/lib/dates';
import { useNow } from '@/lib/officeClock';
import styles from '../my.module.css';
import { AwaySection } from './AwaySection';
import { CallSection } from './CallSection';
import { ExceptionSection } from './ExceptionSection';
import { neediestFirst } from './order';
import { eveningQuery } from './queries';
import { RequestSection } from './RequestSection';

/** What a leader has to do this evening for the people below: the roll-call, requests, who is away. */
export function MyGridPage() {
  const { t } = useTranslation('my');
  const may = useMay();
  const day = today(useNow(60_000));
  return (
    <>
      <PageTitle title={t('grid.title')} note={<span className="tabular">{day}</span>} />
      <div className={styles.day}>
        <Evening day={day} />
        {may('ABSENCE_DECIDE') && <RequestSection />}
        {may('ABSENCE_READ') && <AwaySection />}
        {may('GRID_READ') && <ExceptionSection />}
      </div>
    </>
  );
}

function Evening({ day }: { day: string }) {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const { data, error, refetch } = useQuery(eveningQuery(programme, day));
  if (error && !data) return <ProblemNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (data.length === 0) {
    return (
      <section className={styles.section}>
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('grid.noCall')} />
      </section>
    );
  }
  return neediestFirst(data).map((call) => <CallSection key={call.id} call={call} />);
}
