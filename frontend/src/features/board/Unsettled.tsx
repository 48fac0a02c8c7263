import { useQuery } from '@tanstack/react-query';
import { Empty, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { exceptionKey } from '@/api/exceptions';
import { useProgramme } from '@/api/session';
import { ProblemNote } from '@/components/ProblemNote';
import { TargetLink } from '@/components/Target';
import styles from './board.module.css';
import { ExceptionItem } from './ExceptionItem';
import { targets } from './links';
import { exceptionsQuery } from './queries';

/** As many as are seen at a glance; the rest has a page of its own. */
const FIRST = 8;

/** What somebody must see to, beside the board. */
export function Unsettled() {
  const { t } = useTranslation('board');
  const programme = useProgramme();
  const { data, error, isPending, refetch } = useQuery(exceptionsQuery(programme, { limit: FIRST }));
  return (
    <section aria-labelledby="unsettled" className={styles['unsettled']}>
      <div className={styles['sectionHead']}>
        <h2 id="unsettled">{t('exceptions.title')}</h2>
        {data && data.total > 0 && (
          <TargetLink target={targets.exceptions(programme)}>
            {t('exceptions.all', { total: data.totalIsExact ? data.total : `${data.total}+` })}
          </TargetLink>
        )}
      </div>
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {isPending && (
        <div role="status" aria-busy="true" aria-label={t('state.loading')}>
          <Skeleton active title={false} paragraph={{ rows: 4 }} />
        </div>
      )}
      {data?.items.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('exceptions.none')} />
      )}
      {data && (
        <ul className={styles['exceptions']}>
          {data.items.map((exception) => (
            <li key={exceptionKey(exception)}>
              <ExceptionItem exception={exception} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
