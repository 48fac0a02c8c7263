import { useTranslation } from 'react-i18next';
import type { Decision } from '@/api/decisions';
import { ballotOf, PARTS, shareOf } from './ballot';
import styles from './ballot.module.css';

/** A vote at a glance: every head on one bar, and the lines that must be reached. The numbers below say the same. */
export function BallotBar({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const { shouldAttend, present, yes, neededPresent, neededYes } = decision;
  if (shouldAttend === 0) return <p className={styles['nobody']}>{t('ballot.nobody')}</p>;
  const ballot = ballotOf(decision);
  return (
    <section className={styles['ballot']} aria-label={t('ballot.label')}>
      <div className={styles['targets']}>
        <Target name={t('ballot.yes')} heads={yes} needed={neededYes} whole={shouldAttend} />
        <Target name={t('ballot.present')} heads={present} needed={neededPresent} whole={shouldAttend} />
      </div>
      <div className={styles['bar']} aria-hidden="true">
        {PARTS.map((part) => (
          <span
            key={part}
            data-part={part}
            style={{ inlineSize: `${shareOf(ballot[part], shouldAttend)}%` }}
          />
        ))}
        <i style={{ insetInlineStart: `${shareOf(neededYes, shouldAttend)}%` }} />
      </div>
      <dl className={styles['heads']}>
        {PARTS.filter((part) => ballot[part] > 0).map((part) => (
          <div key={part}>
            <dt>
              <span className={styles['key']} data-part={part} aria-hidden="true" />
              {t(`ballot.part.${part}`)}
            </dt>
            <dd>{ballot[part]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface TargetProps {
  name: string;
  heads: number;
  needed: number;
  whole: number;
}

function Target({ name, heads, needed, whole }: TargetProps) {
  const { t } = useTranslation('decisions');
  const reached = heads >= needed;
  return (
    <p className={reached ? styles['reached'] : styles['missed']}>
      <span>{name}</span>
      <strong>
        {heads}
        <small> / {whole}</small>
      </strong>
      <span>{t(reached ? 'ballot.reached' : 'ballot.needed', { needed })}</span>
    </p>
  );
}
