import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { type MyDecision, myDecisionsQuery } from '@/api/decisions';
import { useProgramme } from '@/api/session';
import { PageSkeleton } from '@/components/PageSkeleton';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNote } from '@/components/ProblemNote';
import { StateTag } from '@/components/StateTag';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import styles from './decisions.module.css';
import { OwnVote } from './OwnVote';

/** What one should attend: what can be voted on now first, then what came of the others. */
export function MyDecisionsPage() {
  const { t } = useTranslation('decisions');
  const { data, error, refetch } = useQuery(myDecisionsQuery(useProgramme()));
  const all = data?.items ?? [];
  const open = all.filter(({ decision }) => decision.state === 'OPEN');
  const closed = all.filter(({ decision }) => decision.state !== 'OPEN');
  return (
    <>
      <PageTitle title={t('mine.title')} note={data && t('mine.count', { count: open.length })} />
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <PageSkeleton />}
      {data && all.length === 0 && <Empty description={t('mine.none')} />}
      <Cards title={t('mine.open')} of={open} />
      <Cards title={t('mine.closed')} of={closed} />
    </>
  );
}

function Cards({ title, of }: { title: string; of: MyDecision[] }) {
  if (of.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className={styles['cards']}>
        {of.map((mine) => (
          <Card key={mine.decision.id} mine={mine} />
        ))}
      </ul>
    </section>
  );
}

function Card({ mine: { decision, recused, vote } }: { mine: MyDecision }) {
  const { t } = useTranslation('decisions');
  const programme = useProgramme();
  const title = nameOf({ nameZh: decision.titleZh, nameEn: decision.titleEn });
  return (
    <li>
      <h3>
        <Link to={paths.record(programme, 'my-decisions', decision.id)} search={{}}>
          {title}
        </Link>
      </h3>
      <p>
        <StateTag of="DecisionState" value={decision.state} />{' '}
        <span className="tabular">{decision.heldOn}</span>
      </p>
      {decision.state === 'OPEN' ? (
        <OwnVote decision={decision} recused={recused} vote={vote} />
      ) : (
        <p>
          {recused
            ? t('own.recused')
            : t('mine.voted', { vote: vote ? t(`enums:Vote.${vote}`) : t('mine.not') })}
        </p>
      )}
    </li>
  );
}
