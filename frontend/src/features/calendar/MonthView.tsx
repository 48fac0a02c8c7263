import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '@/api/calendar';
import { today } from '@/lib/dates';
import { weekdayOf } from '@/lib/dayNames';
import styles from './calendar.module.css';
import { inWeeks } from './days';
import { MonthDay } from './MonthDay';
import { useDayKeys } from './useDayKeys';

interface Props {
  days: readonly string[];
  /** As "2022-01"; days of its neighbours are shown paler. */
  month: string;
  entries: ReadonlyMap<string, CalendarEntry[]>;
  onOpen(day: string): void;
}

/** A month as a sheet of weeks. One day is reached by Tab, the others by the arrow keys. */
export function MonthView({ days, month, entries, onOpen }: Props) {
  const { t } = useTranslation('calendar');
  const keys = useDayKeys(days, onOpen);
  const now = today();
  return (
    <div className={styles['sheet']}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern for a sheet of days */}
      <table role="grid" aria-label={t('sheet')} onKeyDown={keys.onKeyDown}>
        <thead>
          <tr>
            {days.slice(0, 7).map((day) => (
              <th key={day} scope="col">
                {weekdayOf(day, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={keys.body}>
          {inWeeks(days).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <MonthDay
                  key={day}
                  day={day}
                  entries={entries.get(day) ?? []}
                  outside={!day.startsWith(month)}
                  now={day === now}
                  current={day === keys.current}
                  onFocus={keys.stand}
                  onOpen={onOpen}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
