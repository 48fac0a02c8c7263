import styles from './progress.module.css';

/** How much of the whole is done: seen as a length, read as a number. */
export function PercentBar({ percent }: { percent: number }) {
  return (
    <span className={styles['percent']}>
      <span className={styles['track']} aria-hidden="true">
        <span style={{ inlineSize: `${percent}%` }} />
      </span>
      <span className="tabular">{percent}%</span>
    </span>
  );
}
