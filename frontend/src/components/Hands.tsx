import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import './hands.css';

/** One of the people a matter goes through. */
export interface Hand {
  /** Key of its words: `hand.<name>`. */
  name: string;
  /** Whose it was; absent as long as it has not got there. */
  by: Pick<components['schemas']['Hand'], 'name'> | null;
  on?: string | null | undefined;
}

interface Props {
  words: string;
  hands: readonly Hand[];
  /** How many of them it has gone through. */
  done: number;
}

type Standing = 'done' | 'next' | 'later';

/** Through whose hands something goes: who did what and when, and who must do what next. */
export function Hands({ words, hands, done }: Props) {
  const { t } = useTranslation(words);
  const standingOf = (i: number): Standing => (i < done ? 'done' : i === done ? 'next' : 'later');
  return (
    <ol className="hands" aria-label={t('hand.title')}>
      {hands.map(({ name, by, on }, i) => {
        const standing = standingOf(i);
        return (
          <li
            key={name}
            className={`hand hand-${standing}`}
            {...(standing === 'next' ? { 'aria-current': 'step' as const } : {})}
          >
            <strong>{t(`hand.${name}`)}</strong>
            {standing === 'done' ? (
              <>
                <span>{by?.name}</span>
                {on && <small className="tabular">{on}</small>}
              </>
            ) : (
              <small>{t(`hand.${standing}`, { whom: t(`hand.by.${name}`) })}</small>
            )}
          </li>
        );
      })}
    </ol>
  );
}
