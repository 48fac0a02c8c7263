import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { Select } from 'antd';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '@/api/history';
import { useProgramme } from '@/api/session';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { PageSkeleton } from '@/components/PageSkeleton';
import { PageTitle } from '@/components/PageTitle';
import { ChangeList } from '@/components/record/ChangeList';
import { RECORD_TYPES } from '@/components/record/recordTypes';
import { paths } from '@/lib/paths';

/** Who changed what in the programme, of all records or of one kind. */
export function HistoryPage() {
  const { t } = useTranslation('history');
  const navigate = useNavigate();
  const { recordType } = useLocation().search as { recordType?: string };
  const known = recordType && recordType in RECORD_TYPES ? recordType : undefined;

  return (
    <>
      <PageTitle
        title={t('title')}
        actions={
          <Select
            aria-label={t('field.recordType')}
            placeholder={t('allTypes')}
            allowClear
            value={known}
            style={{ minInlineSize: 160 }}
            onChange={(type) =>
              void navigate({ to: '.', search: (type ? { recordType: type } : {}) as never })
            }
            options={Object.keys(RECORD_TYPES).map((type) => ({
              value: type,
              label: t(`enums:RecordType.${type}`),
            }))}
          />
        }
      />
      <ErrorBoundary>
        <Suspense fallback={<PageSkeleton />}>
          <ChangeList
            of={known ? { recordType: known } : {}}
            about={(change) => <Changed change={change} />}
          />
        </Suspense>
      </ErrorBoundary>
    </>
  );
}

/** Which record it was, and the way to it if it is still there. */
function Changed({ change }: { change: Change }) {
  const { t } = useTranslation('history');
  const programme = useProgramme();
  const page = RECORD_TYPES[change.recordType]?.page;
  const type = t(`enums:RecordType.${change.recordType}`);
  if (!page || change.action === 'DELETED') return <span>{type}</span>;
  return (
    <Link to={paths.record(programme, page, change.recordId)} search={{}} title={t('open')}>
      {type}
    </Link>
  );
}
