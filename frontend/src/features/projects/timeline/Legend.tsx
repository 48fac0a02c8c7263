import { useTranslation } from 'react-i18next';
import styles from './timeline.module.css';

/** What the shapes mean. */
export function Legend() {
  const { t } = useTranslation('timeline');
  return (
    <ul className={styles['legend']} aria-label={t('legend.title')}>
      <li>
        <span className={styles['planned']}>
          <span />
        </span>
        {t('legend.planned')}
      </li>
      <li>
        <span className={styles['real']} />
        {t('legend.running')}
      </li>
      <li>
        <span className={styles['real']} data-done="" />
        {t('legend.completed')}
      </li>
      <li>
        <span className={styles['late']} />
        {t('legend.late')}
      </li>
      {(['done', 'ahead', 'overdue'] as const).map((standing) => (
        <li key={standing}>
          <span className={styles['milestone']} data-standing={standing} />
          {t(`legend.${standing}`)}
        </li>
      ))}
      <li>
        <span className={styles['today']} />
        {t('today')}
      </li>
    </ul>
  );
}
