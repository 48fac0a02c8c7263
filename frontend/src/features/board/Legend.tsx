import { useTranslation } from 'react-i18next';
import styles from './board.module.css';
import { PARTS } from './parts';

/** What the parts of a bar stand for. */
export function Legend() {
  const { t } = useTranslation('board');
  return (
    <ul className={styles['legend']} aria-label={t('legend')}>
      {PARTS.map((part) => (
        <li key={part}>
          <span className={styles['swatch']} data-part={part} aria-hidden />
          {t(`part.${part}`)}
        </li>
      ))}
    </ul>
  );
}
