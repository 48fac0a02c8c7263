import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { ProblemNote } from '@/components/ProblemNote';
import styles from './my.module.css';

interface Props<T> {
  query: { data: T[] | undefined } & Pick<UseQueryResult, 'failureReason'> & { refetch(): unknown };
  /** What is said when there are none. */
  none: string;
  children(record: T): ReactNode;
}

/** Records as lines, each with its steps; without a line to the service it says so in a word. */
export function Lines<T>({ query, none, children }: Props<T>) {
  const { t } = useTranslation('my');
  const { data, failureReason: error, refetch } = query;
  if (data === undefined) {
    if (!error) return <Skeleton active title={false} paragraph={{ rows: 1 }} />;
    if (asProblem(error).status === 0) return <p className={styles.none}>{t('noLine')}</p>;
    return <ProblemNote error={error} onRetry={() => void refetch()} />;
  }
  if (data.length === 0) return <p className={styles.none}>{none}</p>;
  return <ul className={styles.lines}>{data.map(children)}</ul>;
}

interface LineProps {
  what: ReactNode;
  more?: ReactNode;
  steps?: ReactNode;
}

export function Line({ what, more, steps }: LineProps) {
  return (
    <li>
      <span className={styles.what}>
        {what}
        {more && <small>{more}</small>}
      </span>
      {steps && <span className={styles.steps}>{steps}</span>}
    </li>
  );
}
