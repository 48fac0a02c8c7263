import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccess, useProgramme } from '@/api/session';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNote } from '@/components/ProblemNote';
import { TargetLink } from '@/components/Target';
import { AsOfPicker } from '@/features/indicators/AsOfPicker';
import { isNothing } from '@/features/indicators/figure';
import { HeadlineFigures } from '@/features/indicators/HeadlineFigures';
import { indicatorsQuery } from '@/features/indicators/queries';
import { indicatorsTarget } from '@/features/indicators/targets';
import { useAsOf } from '@/features/indicators/useAsOf';
import { nameOf } from '@/lib/i18n';
import { CARDS } from './cards';
import { ChartsSkeleton, FiguresSkeleton } from './DashboardSkeleton';
import styles from './dashboard.module.css';
import { FirstSteps } from './FirstSteps';
import { OverviewCard } from './OverviewCard';
import { overviewQuery } from './queries';

/**
 * What a commander looks at for two minutes before a meeting: the figures, then the shape of things. Before them what
 * is on right now, if there is such.
 */
export function DashboardPage({ lead }: { lead?: ReactNode }) {
  const { t } = useTranslation('dashboard');
  const programme = useProgramme();
  const access = useAccess();
  const [asOf, chooseAsOf] = useAsOf();
  const figures = useQuery(indicatorsQuery(programme, asOf));
  const overview = useQuery(overviewQuery(programme, asOf));
  const nothing = figures.data?.items.every(isNothing) ?? false;

  return (
    <div className={styles['dashboard']}>
      <PageTitle
        title={t('title')}
        note={access && nameOf(access)}
        actions={
          <>
            <AsOfPicker shown={figures.data?.asOf ?? asOf} onChange={chooseAsOf} />
            <Button
              icon={<PrinterOutlined aria-hidden />}
              onClick={() => globalThis.print()}
              aria-label={t('print')}
            />
          </>
        }
      />
      {lead}
      {nothing && <FirstSteps />}
      <section aria-labelledby="headline-figures">
        <div className={styles['sectionHead']}>
          <h2 id="headline-figures">{t('figures')}</h2>
          <TargetLink target={indicatorsTarget(programme, asOf)}>{t('allFigures')}</TargetLink>
        </div>
        {figures.isPending && <FiguresSkeleton />}
        {figures.isError && <ProblemNote error={figures.error} onRetry={() => void figures.refetch()} />}
        {figures.data && (
          <HeadlineFigures indicators={figures.data.items} programme={programme} asOf={asOf} />
        )}
      </section>
      {!nothing && (
        <section aria-labelledby="pictures" className={styles['pictures']}>
          <div className={styles['sectionHead']}>
            <h2 id="pictures">{t('pictures')}</h2>
          </div>
          {overview.isPending && <ChartsSkeleton />}
          {overview.isError && <ProblemNote error={overview.error} onRetry={() => void overview.refetch()} />}
          {overview.data && (
            <div className={styles['charts']}>
              {CARDS.map((card) => (
                <OverviewCard key={card.name} card={card} overview={overview.data} />
              ))}
            </div>
          )}
        </section>
      )}
    </div>
  );
}
