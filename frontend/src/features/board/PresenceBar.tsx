import { useTranslation } from 'react-i18next';
import styles from './board.module.css';
import { countOf, PARTS } from './parts';
import type { BoardLine } from './queries';

interface Props {
  line: BoardLine;
  /** How many people a bar of full length stands for. */
  longest: number;
}

/** Where the people of a grid are, as a shape; the numbers stand beside it. */
export function PresenceBar({ line, longest }: Props) {
  const { t } = useTranslation('board');
  const parts = PARTS.map((part) => ({ part, count: countOf(line, part) })).filter(({ count }) => count > 0);
  const told = parts
    .map(({ part, count }) => t('partCount', { part: t(`part.${part}`), count }))
    .join(t('and'));
  return (
    <span
      role="img"
      aria-label={told || t('nobody')}
      title={told}
      className={styles['bar']}
      style={{ inlineSize: `${(100 * line.onPost) / longest}%` }}
    >
      {parts.map(({ part, count }) => (
        <span key={part} data-part={part} style={{ flexGrow: count }} />
      ))}
    </span>
  );
}
