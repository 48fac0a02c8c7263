import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '@/api/calendar';
import { useIsPhone } from '@/lib/media';
import styles from './calendar.module.css';
import { EntryLink } from './EntryLink';
import { KindMark } from './KindMark';

/** More would make the weeks of a month unequal; the rest is a press away. */
const ROOM = 3;

interface Props {
  day: string;
  entries: CalendarEntry[];
  outside: boolean;
  now: boolean;
  /** Whether it is the day that Tab reaches. */
  current: boolean;
  onFocus(day: string): void;
  onOpen(day: string): void;
}

/** One day of a month: its first entries at a desk, the kinds of them on a phone. */
export function MonthDay({ day, entries, outside, now, current, onFocus, onOpen }: Props) {
  const { t } = useTranslation('calendar');
  const phone = useIsPhone();
  const tabIndex = current ? 0 : -1;
  const shown = entries.length > ROOM ? entries.slice(0, ROOM - 1) : entries;
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return (
    <td
      tabIndex={tabIndex}
      data-day={day}
      data-outside={outside}
      {...(now ? { 'aria-current': 'date' } : {})}
      onFocus={() => onFocus(day)}
    >
      <button type="button" className={styles['number']} tabIndex={-1} onClick={() => onOpen(day)}>
        <span className="for-reader">{t('dayWith', { day, count: entries.length })}</span>
        <span aria-hidden>{Number(day.slice(8))}</span>
        {now && !phone && <small>{t('today')}</small>}
        {phone && (
          <span className={styles['marks']}>
            {kinds.map((kind) => (
              <KindMark key={kind} kind={kind} />
            ))}
          </span>
        )}
      </button>
      {!phone &&
        shown.map((entry) => (
          <EntryLink key={`${entry.kind}:${entry.recordId}`} entry={entry} day={day} tabIndex={tabIndex} />
        ))}
      {!phone && shown.length < entries.length && (
        <button type="button" className={styles['more']} tabIndex={tabIndex} onClick={() => onOpen(day)}>
          {t('more', { count: entries.length - shown.length })}
        </button>
      )}
    </td>
  );
}
