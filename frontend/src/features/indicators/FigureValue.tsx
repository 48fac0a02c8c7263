import { useTranslation } from 'react-i18next';
import { figureOf } from './figure';
import styles from './indicators.module.css';
import type { Indicator } from './queries';

/** The number with its counting unit: rounded for the eye, exact for a screen reader; a dash when there is none. */
export function FigureValue({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  const figure = figureOf(indicator);
  if (!figure) {
    return (
      <span className={styles['figure']}>
        <span className={styles['absent']} role="img" aria-label={t('figure.absent')}>
          —
        </span>
      </span>
    );
  }
  return (
    <span className={styles['figure']}>
      {figure.before && <span className={styles['unit']}>{figure.before}</span>}
      <span aria-hidden={figure.rounded}>{figure.digits}</span>
      {figure.unit && (
        <span className={styles['unit']} aria-hidden={figure.rounded}>
          {figure.unit}
        </span>
      )}
      {figure.rounded && <span className="for-reader">{figure.exact}</span>}
    </span>
  );
}
