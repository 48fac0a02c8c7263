import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useMay, useProgramme } from '@/api/session';
import { PageSkeleton } from '@/components/PageSkeleton';
import { PageTitle } from '@/components/PageTitle';
import { ProblemNote } from '@/components/ProblemNote';
import { nameOf } from '@/lib/i18n';
import { AsOfPicker } from './AsOfPicker';
import { FigureStatement } from './FigureStatement';
import styles from './indicators.module.css';
import { indicatorQuery } from './queries';
import { RecordsBehind } from './RecordsBehind';
import { useAsOf } from './useAsOf';

/** One figure: what it says, how it was counted, and the records it was counted from. */
export function IndicatorPage() {
  const { t } = useTranslation('indicators');
  const programme = useProgramme();
  const may = useMay();
  const { code = '' } = useParams({ strict: false }) as { code?: string };
  const [asOf, chooseAsOf] = useAsOf();
  const { data, error, isPending, refetch } = useQuery({
    ...indicatorQuery(programme, code, asOf),
    // An unknown code is an unknown page.
    throwOnError: (thrown) => asProblem(thrown).status === 404,
  });

  if (isPending) return <PageSkeleton />;
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageTitle title={nameOf(data)} actions={<AsOfPicker shown={data.asOf} onChange={chooseAsOf} />} />
      <FigureStatement indicator={data} />
      <section aria-labelledby="records">
        <h2 id="records" className={styles['heading']}>
          {t('records.title')}
        </h2>
        {may('INDICATOR_RECORDS_READ') ? (
          <RecordsBehind programme={programme} code={code} asOf={asOf} />
        ) : (
          <Alert type="info" showIcon title={t('records.hidden')} />
        )}
      </section>
    </>
  );
}
