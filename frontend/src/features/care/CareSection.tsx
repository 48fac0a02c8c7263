import type { UseQueryResult } from '@tanstack/react-query';
import { Empty, Skeleton } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '@/components/ProblemNote';
import styles from './care.module.css';

interface Props<T> {
  title: string;
  /** Beside the title. */
  extra?: ReactNode;
  /** Said when there is nothing. */
  none: string;
  query: UseQueryResult<T[]>;
  children(entries: T[]): ReactNode;
}

/** One of the lists on the page of care, from its coming to its being empty. */
export function CareSection<T>({ title, extra, none, query, children }: Props<T>) {
  const { t } = useTranslation();
  const heading = useId();
  const { data, error, isPending, refetch } = query;
  return (
    <section aria-labelledby={heading} className={styles['section']}>
      <div className={styles['head']}>
        <h2 id={heading}>{title}</h2>
        {extra}
      </div>
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {isPending && (
        <div role="status" aria-busy="true" aria-label={t('state.loading')}>
          <Skeleton active title={false} paragraph={{ rows: 4 }} />
        </div>
      )}
      {data?.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={none} />}
      {data && data.length > 0 && children(data)}
    </section>
  );
}
