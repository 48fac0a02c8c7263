import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { daysBetween, today } from '@/lib/dates';
import styles from './care.module.css';

/** A day with how far it is from today, and what it is about. */
export function DayLine({ day, children }: { day: string; children: ReactNode }) {
  const { t } = useTranslation('care');
  const away = daysBetween(today(), day);
  const told =
    away === 0
      ? t('today')
      : away === 1
        ? t('tomorrow')
        : away < 0
          ? t('ago', { count: -away })
          : t('inDays', { count: away });
  return (
    <li className={styles['line']} {...(away === 0 ? { 'data-today': true } : {})}>
      <span className={styles['day']}>
        <time dateTime={day} className="tabular">
          {day}
        </time>
        <small>{told}</small>
      </span>
      <span className={styles['what']}>{children}</span>
    </li>
  );
}
