import { useTranslation } from 'react-i18next';
import type { Decision, Vote } from '@/api/decisions';
import { useAccess, useMay } from '@/api/session';
import styles from './decisions.module.css';
import { VoteButtons } from './VoteButtons';

interface Props {
  decision: Decision;
  recused: boolean;
  vote: Vote | null | undefined;
}

/** One's own vote while it is open, in reach of a thumb. */
export function OwnVote({ decision, recused, vote }: Props) {
  const { t } = useTranslation('decisions');
  const personId = useAccess()?.personId;
  const may = useMay();
  if (!personId || decision.state !== 'OPEN' || !may('DECISION_VOTE')) return null;
  return (
    <section className={styles['own']} aria-label={t('own.title')}>
      <h3>{t('own.title')}</h3>
      {recused ? (
        <p>{t('own.recused')}</p>
      ) : (
        <>
          <VoteButtons
            decisionId={decision.id}
            personId={personId}
            vote={vote}
            label={t('own.title')}
            done={t('own.done')}
            large
          />
          <p>{t(vote ? 'own.mayChange' : 'own.waiting')}</p>
        </>
      )}
    </section>
  );
}
