import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '@/api/calendar';
import { today } from '@/lib/dates';
import { weekdayOf } from '@/lib/dayNames';
import styles from './calendar.module.css';
import { EntryLink } from './EntryLink';

interface Props {
  days: readonly string[];
  entries: ReadonlyMap<string, CalendarEntry[]>;
}

/** A week as an agenda: every day with all that happens on it. */
export function WeekView({ days, entries }: Props) {
  const { t } = useTranslation('calendar');
  const now = today();
  return (
    <div className={styles['agenda']}>
      {days.map((day) => {
        const found = entries.get(day) ?? [];
        return (
          <section
            key={day}
            aria-labelledby={`day-${day}`}
            {...(day === now ? { 'aria-current': 'date' as const } : {})}
          >
            <h3 id={`day-${day}`}>
              <span className="tabular">{day}</span> {weekdayOf(day, 'long')}{' '}
              {day === now && <strong>{t('today')}</strong>}
            </h3>
            {found.length === 0 ? (
              <p>{t('nothing')}</p>
            ) : (
              <ul>
                {found.map((entry) => (
                  <li key={`${entry.kind}:${entry.recordId}`}>
                    <EntryLink entry={entry} day={day} full />
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
