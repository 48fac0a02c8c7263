import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { Empty, InputNumber, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay, useProgramme } from '@/api/session';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { PageTitle } from '@/components/PageTitle';
import { TargetLink } from '@/components/Target';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import { BudgetLines } from './BudgetLines';
import { FundsFlow } from './FundsFlow';
import styles from './funds.module.css';
import { booksQuery, type Within } from './queries';
import { StageTotals } from './StageTotals';

type Search = Record<string, string | undefined>;

/** What is looked at lives in the URL; the table below is narrowed by the same. */
function useWithin() {
  const navigate = useNavigate();
  const url = useRouterState({ select: (s) => s.location.search as Search });
  const year = Number(url['fiscalYear']);
  const within: Within = {
    ...(url['placeId'] ? { placeId: url['placeId'] } : {}),
    ...(Number.isInteger(year) && year > 0 ? { fiscalYear: year } : {}),
  };
  const choose = (change: Search) =>
    void navigate({ to: '.', search: () => ({ ...url, ...change, after: undefined }) as never });
  return { within, choose };
}

/** Where money came from and where it is: the flow, how far it has come, and project by project. */
export function FundsPage() {
  const { t } = useTranslation('funds');
  const programme = useProgramme();
  const may = useMay();
  const { within, choose } = useWithin();
  const { data: books } = useSuspenseQuery(booksQuery(programme));
  return (
    <>
      <PageTitle
        title={t('title')}
        note={t('note')}
        actions={
          <>
            <Segmented
              aria-label={t('place')}
              value={within.placeId ?? ''}
              onChange={(placeId) => choose({ placeId: placeId || undefined })}
              options={[
                { value: '', label: t('allPlaces') },
                ...books.map(({ place }) => ({ value: place.id, label: nameOf(place) })),
              ]}
            />
            <InputNumber
              aria-label={t('fiscalYear')}
              placeholder={t('allYears')}
              min={1990}
              max={2100}
              precision={0}
              value={within.fiscalYear ?? null}
              onChange={(year) => choose({ fiscalYear: year ? String(year) : undefined })}
            />
          </>
        }
      />
      {books.length === 0 ? (
        <Empty description={t('empty')}>
          {may('APPROPRIATION_READ') && (
            <TargetLink target={{ to: paths.list(programme, 'appropriations') }}>{t('begin')}</TargetLink>
          )}
        </Empty>
      ) : (
        <div className={styles['funds']}>
          <ErrorBoundary>
            <FundsFlow within={within} />
          </ErrorBoundary>
          <ErrorBoundary>
            <StageTotals books={books} />
          </ErrorBoundary>
          {may('PLAN_READ') && <BudgetLines />}
        </div>
      )}
    </>
  );
}
