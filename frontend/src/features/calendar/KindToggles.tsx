import { useTranslation } from 'react-i18next';
import { enums } from '@/lib/enums';
import styles from './calendar.module.css';
import { KindMark } from './KindMark';
import type { CalendarKind } from './queries';

interface Props {
  kinds: ReadonlySet<CalendarKind>;
  onToggle(kind: CalendarKind): void;
}

/** What is shown; the legend of the marks at the same time. */
export function KindToggles({ kinds, onToggle }: Props) {
  const { t } = useTranslation('calendar');
  return (
    <fieldset className={styles['kinds']} aria-label={t('kinds')}>
      {enums.CalendarKind.map((kind) => (
        <button key={kind} type="button" aria-pressed={kinds.has(kind)} onClick={() => onToggle(kind)}>
          <KindMark kind={kind} />
          {t(`enums:CalendarKind.${kind}`)}
        </button>
      ))}
    </fieldset>
  );
}
