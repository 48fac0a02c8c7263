import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { Button, Empty } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { DatePicker } from '@/components/DatePicker';
import { ExportMenu } from '@/components/list/ExportMenu';
import { PageSkeleton } from '@/components/PageSkeleton';
import { PlainTable } from '@/components/PlainTable';
import { ProblemNote } from '@/components/ProblemNote';
import { TYPED_DATES } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { AccountLink } from './AccountLink';
import styles from './ledger.module.css';
import { type Days, type StatementLine, statementPath, statementQuery } from './queries';
import { SourceLink } from './SourceLink';
import { StatementTotals } from './StatementTotals';
import { Holding, Sum } from './Sum';

const AMOUNT = { align: 'end' as const };

/** The days live in the URL, as everything a list is narrowed by. */
function useDays() {
  const navigate = useNavigate();
  const { from, to } = useRouterState({ select: (s) => s.location.search as Days });
  const days: Days = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const choose = (chosen: Days) => void navigate({ to: '.', search: chosen as never });
  return { days, choose };
}

/** How an account came to what it holds, by business days; the latest first, more on demand. */
export function Statement({ id }: { id: string }) {
  const { t } = useTranslation('ledger-accounts');
  const programme = useProgramme();
  const { days, choose } = useDays();
  const query = useInfiniteQuery(statementQuery(programme, id, days));
  const lines = query.data?.pages.flatMap((page) => page.lines.items) ?? [];
  const latest = query.data?.pages[0];
  return (
    <section aria-labelledby="statement" className={styles['statement']}>
      <header>
        <h2 id="statement">{t('statement.title')}</h2>
        <ExportMenu path={statementPath(id)} name={t('statement.title')} ask={{ ...days }} />
        <DatePicker.RangePicker
          aria-label={t('statement.days')}
          value={[days.from ? dayjs(days.from) : null, days.to ? dayjs(days.to) : null]}
          format={TYPED_DATES}
          allowEmpty
          onChange={(chosen) => {
            const [from, to] = (chosen ?? []).map((day) => day?.format('YYYY-MM-DD'));
            choose({ ...(from ? { from } : {}), ...(to ? { to } : {}) });
          }}
        />
      </header>
      {query.isPending && <PageSkeleton />}
      {query.isError && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      {latest && <StatementTotals statement={latest} />}
      {query.data && lines.length === 0 && <Empty description={t('statement.none')} />}
      {lines.length > 0 && <Lines lines={lines} />}
      {query.hasNextPage && (
        <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
          {t('statement.more')}
        </Button>
      )}
    </section>
  );
}

function Lines({ lines }: { lines: StatementLine[] }) {
  const { t } = useTranslation('ledger-accounts');
  const programme = useProgramme();
  return (
    <PlainTable<StatementLine>
      label={t('statement.title')}
      rowKey={({ entryId, line }) => `${entryId} ${line}`}
      rows={lines}
      columns={[
        { title: t('field.effectiveOn'), dataIndex: 'effectiveOn', className: 'tabular' },
        {
          title: t('field.number'),
          ...AMOUNT,
          render: (_, { entryId, number }) => (
            <Link to={paths.record(programme, 'ledger-entries', entryId)} search={{}}>
              {number}
            </Link>
          ),
        },
        { title: t('field.code'), render: (_, { code }) => t(`enums:EntryCode.${code}`) },
        { title: t('field.description'), dataIndex: 'description' },
        { title: t('field.source'), render: (_, { source }) => <SourceLink source={source} /> },
        { title: t('field.other'), render: (_, { other }) => <AccountLink account={other} /> },
        { title: t('field.in'), ...AMOUNT, render: (_, line) => line.in && <Sum money={line.in} /> },
        { title: t('field.out'), ...AMOUNT, render: (_, { out }) => out && <Sum money={out} /> },
        { title: t('field.balance'), ...AMOUNT, render: (_, { balance }) => <Holding balance={balance} /> },
      ]}
    />
  );
}
