import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { useStep } from '@/components/form/useStep';
import { PageSkeleton } from '@/components/PageSkeleton';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNote } from '@/components/ProblemNote';
import styles from './my.module.css';
import { NoticeLine } from './NoticeLine';
import { allNoticesQuery, markAllRead } from './notices';

/** Everything one has been told, latest first. */
export function NoticesPage() {
  const { t } = useTranslation('my');
  const programme = useProgramme();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    allNoticesQuery(programme),
  );
  const { busy, take } = useStep();
  const notices = data?.pages.flatMap((page) => page.items) ?? [];
  const unread = data?.pages[0]?.unread ?? 0;

  return (
    <>
      <PageTitle
        title={t('notices.title')}
        note={data && t('notices.count', { count: unread })}
        actions={
          unread > 0 && (
            <Button loading={busy} onClick={() => take(() => markAllRead(programme))}>
              {t('notices.readAll')}
            </Button>
          )
        }
      />
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <PageSkeleton />}
      {data && notices.length === 0 && <Empty description={t('notices.none')} />}
      {notices.length > 0 && (
        <div className={`${styles.section} ${styles.notices}`}>
          <ul className={styles.lines}>
            {notices.map((notice) => (
              <NoticeLine key={notice.id} notice={notice} />
            ))}
          </ul>
          {hasNextPage && (
            <Button block loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('notices.earlier')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
