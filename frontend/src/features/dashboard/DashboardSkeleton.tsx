import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './dashboard.module.css';

const blocks = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Tiles on their way. */
export function FiguresSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={styles['tilesComing']} role="status" aria-busy="true" aria-label={t('state.loading')}>
      {blocks(14).map((i) => (
        <Skeleton.Node key={i} active style={{ inlineSize: '100%', blockSize: 104 }} />
      ))}
    </div>
  );
}

/** Pictures on their way. */
export function ChartsSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={styles['charts']} role="status" aria-busy="true" aria-label={t('state.loading')}>
      {blocks(4).map((i) => (
        <Skeleton.Node key={i} active style={{ inlineSize: '100%', blockSize: 300, display: 'flex' }} />
      ))}
    </div>
  );
}
