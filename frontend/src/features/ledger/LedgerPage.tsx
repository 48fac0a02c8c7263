import { useNavigate, useParams } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { NotFoundPage } from '@/components/ErrorPages';
import { PageSkeleton } from '@/components/PageSkeleton';
import { PageTitle } from '@/components/PageTitle';
import { paths } from '@/lib/paths';
import { Periods } from './Periods';
import { TrialBalance } from './TrialBalance';
import { Verification } from './Verification';

const TABS = [
  { key: '', name: 'trialBalance', Content: TrialBalance },
  { key: 'periods', name: 'periods', Content: Periods },
  { key: 'verification', name: 'verification', Content: Verification },
];

/** What the books come to, which months are closed, and the proof that nothing was changed. */
export function LedgerPage() {
  const { t } = useTranslation('ledger');
  const programme = useProgramme();
  const navigate = useNavigate();
  const { tab = '' } = useParams({ strict: false }) as { tab?: string };
  if (!TABS.some(({ key }) => key === tab)) return <NotFoundPage />;
  return (
    <>
      <PageTitle title={t('title')} note={t('note')} />
      <Tabs
        activeKey={tab}
        destroyOnHidden
        items={TABS.map(({ key, name, Content }) => ({
          key,
          label: t(`${name}.title`),
          children: (
            <ErrorBoundary>
              <Suspense fallback={<PageSkeleton />}>
                <Content />
              </Suspense>
            </ErrorBoundary>
          ),
        }))}
        onChange={(key) =>
          void navigate({
            to: key ? paths.record(programme, 'ledger', key) : paths.list(programme, 'ledger'),
            search: {},
            replace: true,
          })
        }
      />
    </>
  );
}
