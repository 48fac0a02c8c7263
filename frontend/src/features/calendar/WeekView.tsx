import { useTranslation } from 'react-i18next';
import { today } from '@/lib/dates';
import styles from './calendar.module.css';
import { EntryLink } from './EntryLink';
import type { CalendarEntry } from './queries';

interface Props {
  days: readonly string[];
  entries: ReadonlyMap<string, CalendarEntry[]>;
}

/** A week as an agenda: every day with all that happens on it. */
export function WeekView({ days, entries }: Props) {
  const { t, i18n } = useTranslation('calendar');
  const now = today();
  return (
    <div className={styles['agenda']}>
      {days.map((day) => {
        const found = entries.get(day) ?? [];
        const weekday = new Date(`${day}T12:00`).toLocaleDateString(i18n.language, { weekday: 'long' });
        return (
          <section
            key={day}
            aria-labelledby={`day-${day}`}
            {...(day === now ? { 'aria-current': 'date' as const } : {})}
          >
            <h3 id={`day-${day}`}>
              <span className="tabular">{day}</span> {weekday} {day === now && <strong>{t('today')}</strong>}
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
