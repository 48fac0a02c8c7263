import { SafetyCertificateOutlined } from '@ant-design/icons';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Progress, Typography } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { PlainTable } from '@/components/PlainTable';
import { ProblemNote } from '@/components/ProblemNote';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import styles from './ledger.module.css';
import { booksQuery, verificationQuery } from './queries';

type Verified = components['schemas']['VerificationView'];
type Book = Verified['books'][number];
type Disagreement = Verified['disagreements'][number];

/** Recomputes the chain of hashes and all balances, on demand: it reads every entry. */
export function Verification() {
  const { t, i18n } = useTranslation('ledger');
  const programme = useProgramme();
  const { data: books } = useSuspenseQuery(booksQuery(programme));
  const check = useQuery({ ...verificationQuery(programme), enabled: false });
  const count = books.reduce((sum, { entries }) => sum + entries, 0).toLocaleString(i18n.language);
  return (
    <div className={styles['verification']}>
      <p>{t('verification.note')}</p>
      <Button
        type="primary"
        icon={<SafetyCertificateOutlined aria-hidden />}
        loading={check.isFetching}
        onClick={() => void check.refetch()}
      >
        {t('verification.open')}
      </Button>
      {check.isFetching && (
        <div role="status">
          <Progress percent={100} status="active" showInfo={false} aria-hidden />
          {t('verification.busy', { entries: count })}
        </div>
      )}
      {check.isError && !check.isFetching && <ProblemNote error={check.error} />}
      {check.data && !check.isFetching && <Outcome verified={check.data} />}
    </div>
  );
}

function Outcome({ verified: { sound, entries, seconds, books, disagreements } }: { verified: Verified }) {
  const { t, i18n } = useTranslation('ledger');
  return (
    <>
      <Alert
        type={sound ? 'success' : 'error'}
        showIcon
        role="status"
        title={t(sound ? 'verification.sound' : 'verification.broken', {
          entries: entries.toLocaleString(i18n.language),
          seconds: seconds.toLocaleString(i18n.language, { maximumFractionDigits: 2 }),
        })}
      />
      <PlainTable<Book>
        label={t('verification.title')}
        rowKey={({ place }) => place.id}
        rows={books}
        columns={[
          { title: t('verification.book'), render: (_, { place }) => nameOf(place) },
          { title: t('verification.entries'), align: 'end', dataIndex: 'entries' },
          { title: t('verification.postings'), align: 'end', dataIndex: 'postings' },
          { title: t('verification.outcome'), render: (_, book) => <BookOutcome book={book} /> },
          {
            title: t('verification.lastHash'),
            render: (_, { lastHash }) => (
              <Typography.Text copyable className={styles['hash'] ?? ''}>
                {lastHash}
              </Typography.Text>
            ),
          },
        ]}
      />
      {disagreements.length > 0 && <Disagreements found={disagreements} />}
    </>
  );
}

/** Where a book in itself sound is not what the documents say. */
function Disagreements({ found }: { found: Disagreement[] }) {
  const { t } = useTranslation('ledger');
  return (
    <PlainTable<Disagreement>
      label={t('disagreement.title')}
      rowKey={({ recordType, number, code, stage }) => [recordType, number, code, stage].join()}
      rows={found}
      columns={[
        { title: t('disagreement.record'), render: (_, { recordType }) => t(`witness.${recordType}`) },
        { title: t('disagreement.number'), dataIndex: 'number' },
        { title: t('disagreement.about'), render: (_, row) => about(t, row) },
        {
          title: t('verification.outcome'),
          render: (_, { contradiction }) => <strong>{t(`contradiction.${contradiction}`)}</strong>,
        },
      ]}
    />
  );
}

function about(t: TFunction, { code, stage }: Disagreement) {
  if (code) return t(`enums:EntryCode.${code}`);
  return stage ? t(`enums:Stage.${stage}`) : '';
}

/** What is wrong first, and where to look. */
function BookOutcome({ book: { broken } }: { book: Book }) {
  const { t } = useTranslation('ledger');
  const programme = useProgramme();
  if (!broken) return <span>✓ {t('verification.fine')}</span>;
  return (
    <strong>
      {t(`flaw.${broken.flaw}`, { number: broken.number })}{' '}
      {broken.accountId && (
        <Link to={paths.record(programme, 'ledger-accounts', broken.accountId)} search={{}}>
          {t('verification.account')}
        </Link>
      )}
    </strong>
  );
}
