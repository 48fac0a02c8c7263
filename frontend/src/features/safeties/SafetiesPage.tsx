import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNote } from '@/components/ProblemNote';
import { AreaCard } from './AreaCard';
import { safetiesQuery } from './queries';
import styles from './safeties.module.css';

/** 三个安全: what is open about people, projects and money; every number is the link to what it counts. */
export function SafetiesPage() {
  const { t } = useTranslation('safeties');
  const programme = useProgramme();
  const safeties = useQuery(safetiesQuery(programme));
  return (
    <>
      <PageTitle title={t('title')} note={safeties.data && t('asOf', { day: safeties.data.asOf })} />
      {safeties.isError && <ProblemNote error={safeties.error} onRetry={() => void safeties.refetch()} />}
      {safeties.isPending && (
        <div role="status" aria-busy="true" aria-label={t('state.loading')} className={styles['areas']}>
          {[1, 2, 3].map((card) => (
            <Skeleton.Node key={card} active style={{ inlineSize: '100%', blockSize: 320 }} />
          ))}
        </div>
      )}
      {safeties.data && (
        <div className={styles['areas']}>
          {safeties.data.areas.map((area) => (
            <AreaCard key={area.area} area={area} asOf={safeties.data.asOf} />
          ))}
        </div>
      )}
    </>
  );
}
