import { useTranslation } from 'react-i18next';
import { type Scale, yearsOf } from './scale';
import styles from './timeline.module.css';

/** Years and months over the lines; their dates are told with every project, so a screen reader can do without them. */
export function Axis({ scale, now }: { scale: Scale; now: number }) {
  const { t } = useTranslation('timeline');
  return (
    <div className={styles['axis']} aria-hidden="true">
      <span className={styles['name']}>{t('field.project')}</span>
      <span className={styles['track']}>
        <span className={styles['years']}>
          {yearsOf(scale).map(({ year, months }) => (
            <span key={year} style={{ flexGrow: months }}>
              {year}
            </span>
          ))}
        </span>
        <span className={styles['months']}>
          {scale.map((month) => (
            <span key={month}>{Number(month.slice(5))}</span>
          ))}
        </span>
        <span className={styles['todayMark']} style={{ insetInlineStart: `${now}%` }} />
      </span>
    </div>
  );
}
