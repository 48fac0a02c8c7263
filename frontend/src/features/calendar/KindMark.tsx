import { useTranslation } from 'react-i18next';
import styles from './calendar.module.css';
import type { CalendarKind } from './queries';

/** A sign beside what a title says in full: a letter, so that it does not depend on its colour. */
export function KindMark({ kind }: { kind: CalendarKind }) {
  const { t } = useTranslation('calendar');
  return (
    <span className={styles['mark']} data-kind={kind} aria-hidden>
      {t(`mark.${kind}`)}
    </span>
  );
}
