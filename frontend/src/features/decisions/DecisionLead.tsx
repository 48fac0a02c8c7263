import { useSuspenseQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Decision, rosterQuery } from '@/api/decisions';
import { useAccess, useProgramme } from '@/api/session';
import { BallotBar } from './BallotBar';
import styles from './decisions.module.css';
import { OwnVote } from './OwnVote';
import { UsedBar } from './UsedBar';

/** What is seen first of a decision: how the vote stands, one's own part in it, and how much it still covers. */
export function DecisionLead({ record }: { record: Decision }) {
  const { t } = useTranslation('decisions');
  const programme = useProgramme();
  const personId = useAccess()?.personId;
  const { data } = useSuspenseQuery(rosterQuery(programme, record.id));
  const own = data.find(({ person }) => person.id === personId);
  return (
    <div className={styles['lead']}>
      <BallotBar decision={record} />
      {record.state === 'DRAFT' && record.shouldAttend < record.minimumRoster && (
        <Alert type="info" showIcon title={t('ballot.tooFew', { least: record.minimumRoster })} />
      )}
      {own && <OwnVote decision={record} recused={own.recused} vote={own.vote} />}
      <UsedBar decision={record} />
    </div>
  );
}
