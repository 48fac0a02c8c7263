import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { DatePicker } from '@/components/DatePicker';
import { instantAt, timeOf, today } from '@/lib/dates';

interface Props {
  now: Date;
  onClose(): void;
  onChoose(to: Date): void;
}

/** Sets the demonstration's clock to any time. A file of its own: few come to need it, and it is heavy. */
export function ClockPicker({ now, onClose, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <DatePicker
      aria-label={t('demonstration.setTo')}
      size="small"
      autoFocus
      defaultOpen
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      allowClear={false}
      // The picker shows what the clocks of the sites show, whatever the zone of this machine.
      defaultValue={dayjs(`${today(now)}T${timeOf(now)}`)}
      onOpenChange={(open) => !open && onClose()}
      onChange={(chosen) => {
        onClose();
        if (chosen) onChoose(instantAt(chosen.format('YYYY-MM-DD'), chosen.format('HH:mm')));
      }}
    />
  );
}
