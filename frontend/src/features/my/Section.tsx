import { type ReactNode, useId } from 'react';
import styles from './my.module.css';

interface Props {
  title: string;
  /** Beside the title: a number, or the way to all of them. */
  note?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}

/** One matter of the day. */
export function Section({ title, note, action, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {title} {note && <small>{note}</small>}
        </h2>
        {action}
      </header>
      {children}
    </section>
  );
}
