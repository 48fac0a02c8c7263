import { PlusOutlined } from '@ant-design/icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useProgramme } from '@/api/session';
import { Pager } from '@/components/list/Pager';
import { Pictures } from '@/components/Pictures';
import { PartDialog } from '@/components/record/PartDialog';
import { useTurns } from '@/components/record/useTurns';
import { StateTag } from '@/components/StateTag';
import { paths } from '@/lib/paths';
import { useProjectParts } from '../useProjectParts';
import { PercentBar } from './PercentBar';
import styles from './progress.module.css';
import { ReportSteps } from './ReportSteps';
import { monthOf, type Report, reports } from './reports';
import '@/components/list/list.css';

const LIMIT = 24;

/** How a project has come along, month by month, the latest first. */
export function ProgressTab({ record }: { record: { id: string } }) {
  const { t } = useTranslation('progress-reports');
  const programme = useProgramme();
  const mayWrite = useMay()('PROJECT_WRITE');
  const kept = useProjectParts(reports, 'PROJECT_WRITE', record.id);
  const turns = useTurns();
  const [adding, setAdding] = useState(false);
  const { data } = useSuspenseQuery(
    kept.resource.list(programme, { limit: LIMIT, ...(turns.after ? { after: turns.after } : {}) }),
  );

  const add = mayWrite && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
      {t('create')}
    </Button>
  );
  return (
    <section aria-label={t('title')}>
      {data.items.length === 0 ? (
        <Empty description={t('emptyHere')}>{add}</Empty>
      ) : (
        <>
          <div className="list-toolbar">{add}</div>
          <ol className={styles['months']}>
            {data.items.map((report) => (
              <Month key={report.id} report={report} />
            ))}
          </ol>
          <Pager page={data} search={turns} />
        </>
      )}
      {adding && <PartDialog {...kept} part={null} onClose={() => setAdding(false)} />}
    </section>
  );
}

function Month({ report }: { report: Report }) {
  const { t } = useTranslation('progress-reports');
  const programme = useProgramme();
  const { id, state, physicalPercent, narrative, fallReason, returnReason, attachmentIds } = report;
  return (
    <li>
      <header>
        <Link to={paths.record(programme, 'progress-reports', id)} search={{}} className="tabular">
          {monthOf(report)}
        </Link>
        <PercentBar percent={physicalPercent} />
        <StateTag of="ReportState" value={state} />
        <span className={styles['steps']}>
          <ReportSteps report={report} amongOthers />
        </span>
      </header>
      <p className="prose">{narrative}</p>
      {fallReason && <p className={styles['reason']}>{t('fell', { reason: fallReason })}</p>}
      {state === 'RETURNED' && returnReason && (
        <p className={styles['reason']}>{t('givenBack', { reason: returnReason })}</p>
      )}
      {attachmentIds.length > 0 && <Pictures ids={attachmentIds} />}
    </li>
  );
}
