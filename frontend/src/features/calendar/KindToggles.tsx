import { useTranslation } from 'react-i18next';
import styles from './calendar.module.css';
import { CALENDAR_KINDS, type CalendarKind } from './contract';
import { KindMark } from './KindMark';

interface Props {
  kinds: ReadonlySet<CalendarKind>;
  onToggle(kind: CalendarKind): void;
}

/** What is shown; the legend of the marks at the same time. */
export function KindToggles({ kinds, onToggle }: Props) {
  const { t } = useTranslation('calendar');
  return (
    <fieldset className={styles['kinds']} aria-label={t('kinds')}>
      {CALENDAR_KINDS.map((kind) => (
        <button key={kind} type="button" aria-pressed={kinds.has(kind)} onClick={() => onToggle(kind)}>
          <KindMark kind={kind} />
          {t(`kind.${kind}`)}
        </button>
      ))}
    </fieldset>
  );
}
