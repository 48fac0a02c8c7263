import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { Mark } from '@/components/Mark';
import { PageTitle } from '@/components/PageTitle';
import { PlainTable } from '@/components/PlainTable';
import { columnsOf } from '@/components/record/columns';
import { Facts } from '@/components/record/Facts';
import { formatInstant } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import { AccountLink } from './AccountLink';
import { EntryLink } from './EntryLink';
import styles from './ledger.module.css';
import { entryQuery, type WholeEntry } from './queries';
import { ReverseEntry } from './ReverseEntry';
import { SourceLink } from './SourceLink';
import { Holding, Sum } from './Sum';

const column = columnsOf<WholeEntry>();

const facts = [
  column.custom('place', ({ entry }) => nameOf(entry.place)),
  column.custom('effectiveOn', ({ entry }) => <span className="tabular">{entry.effectiveOn}</span>),
  column.custom('amount', ({ entry }) => <Sum money={entry.amount} />),
  column.custom('source', ({ entry }) => <SourceLink source={entry.source} />),
  column.custom('description', ({ entry }) => entry.description),
  column.custom('recordedBy', ({ entry }) => entry.recordedBy.name),
  column.custom('recordedAt', ({ entry }) => formatInstant(entry.recordedAt)),
  column.custom('reverses', ({ entry }) => entry.reversesId && <EntryLink id={entry.reversesId} />),
  column.custom('reversedBy', ({ entry }) => entry.reversedById && <EntryLink id={entry.reversedById} />),
  column.custom('hash', ({ hash }) => <Hash value={hash} />),
  column.custom('previousHash', ({ previousHash }) => <Hash value={previousHash} />),
];

function Hash({ value }: { value: string }) {
  return (
    <Typography.Text copyable className={styles['hash'] ?? ''}>
      {value}
    </Typography.Text>
  );
}

/** One entry: what moved from where to where, on whose document, and its place in the chain. */
export function EntryPage() {
  const { t } = useTranslation('ledger-entries');
  const programme = useProgramme();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data } = useSuspenseQuery(entryQuery(programme, id));
  const { entry, postings } = data;
  const amount = { align: 'end' as const };
  return (
    <>
      <nav className="crumbs" aria-label={t('shell.crumbs')}>
        <Link to={paths.list(programme, 'ledger-entries')} search={{}}>
          {t('title')}
        </Link>
      </nav>
      <PageTitle
        title={`${t('named', { number: entry.number })} · ${t(`enums:EntryCode.${entry.code}`)}`}
        state={entry.reversedById && <Mark tone="halted">{t('reversed')}</Mark>}
        actions={<ReverseEntry entry={entry} />}
      />
      <Facts words="ledger-entries" columns={facts} record={data} />
      <section aria-labelledby="postings" className={styles['statement']}>
        <h2 id="postings">{t('postings')}</h2>
        <PlainTable
          label={t('postings')}
          rowKey="line"
          rows={postings}
          columns={[
            { title: t('field.fromAccount'), render: (_, { from }) => <AccountLink account={from} /> },
            { title: t('field.toAccount'), render: (_, { to }) => <AccountLink account={to} /> },
            { title: t('field.amount'), ...amount, render: (_, row) => <Sum money={row.amount} /> },
            {
              title: t('field.fromBalance'),
              ...amount,
              render: (_, { fromBalance }) => <Holding balance={fromBalance} />,
            },
            {
              title: t('field.toBalance'),
              ...amount,
              render: (_, { toBalance }) => <Holding balance={toBalance} />,
            },
          ]}
        />
      </section>
    </>
  );
}
