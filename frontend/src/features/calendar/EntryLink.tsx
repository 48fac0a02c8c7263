import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '@/api/calendar';
import { useProgramme } from '@/api/session';
import { TargetLink } from '@/components/Target';
import { timeOf } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';
import styles from './calendar.module.css';
import { dayWithin, lengthOf } from './entries';
import { KindMark } from './KindMark';

interface Props {
  entry: CalendarEntry;
  /** The day it is shown on. */
  day: string;
  /** Whether there is room for which of its days it is, and until when it lasts. */
  full?: boolean;
  tabIndex?: number;
}

/** One entry on one of its days; it opens its record. */
export function EntryLink({ entry, day, full = false, tabIndex }: Props) {
  const { t } = useTranslation('calendar');
  const programme = useProgramme();
  const title = nameOf({ nameZh: entry.titleZh, nameEn: entry.titleEn });
  const all = lengthOf(entry);
  const timed = full || all === 1;
  const hour = timed && entry.startsAt && day === entry.startsOn && timeOf(new Date(entry.startsAt));
  const till = entry.endsAt && day === entry.endsOn && timeOf(new Date(entry.endsAt));
  return (
    <TargetLink
      target={{ to: paths.record(programme, entry.record, entry.recordId) }}
      className={styles['entry']}
      title={title}
      tabIndex={tabIndex}
    >
      <KindMark kind={entry.kind} />
      {hour && <time className="tabular">{hour}</time>}
      <span className={styles['title']}>{title}</span>
      {full && all > 1 && (
        <small className="tabular">{t('dayOf', { day: dayWithin(entry, day), all })}</small>
      )}
      {full && till && all > 1 && <small className="tabular">{t('till', { hour: till })}</small>}
    </TargetLink>
  );
}
