import { useTranslation } from 'react-i18next';
import type { Seat } from '@/api/decisions';
import { nameOf } from '@/lib/i18n';
import styles from './decisions.module.css';
import { VoteButtons } from './VoteButtons';

/** The keeper writes down how those voted who do not do it themselves. */
export function VoteSheet({ decisionId, seats }: { decisionId: string; seats: Seat[] }) {
  const { t } = useTranslation('decisions');
  const voting = seats.filter(
    ({ presence, recused, castBySelf }) => presence === 'PRESENT' && !recused && !castBySelf,
  );
  if (voting.length === 0) return null;
  return (
    <section aria-label={t('write.title')}>
      <h3>{t('write.title')}</h3>
      <p>{t('write.note')}</p>
      <ul className={styles['seats']}>
        {voting.map(({ id, person, vote }) => (
          <li key={id}>
            <span className={styles['name']}>{nameOf(person)}</span>
            <VoteButtons
              decisionId={decisionId}
              personId={person.id}
              vote={vote}
              label={t('write.of', { name: nameOf(person) })}
              done={t('write.done', { name: nameOf(person) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
