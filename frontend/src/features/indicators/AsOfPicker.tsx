import dayjs from 'dayjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DatePicker } from '@/components/DatePicker';
import { TYPED_DATES, today } from '@/lib/dates';
import styles from './indicators.module.css';

interface Props {
  /** The day the service answered for; it may differ from what was asked when nothing was. */
  shown: string | undefined;
  onChange: (day: string | undefined) => void;
}

export function AsOfPicker({ shown, onChange }: Props) {
  const { t } = useTranslation('indicators');
  const id = useId();
  const now = dayjs(today());
  return (
    <span className={styles['asOf']}>
      <label htmlFor={id}>{t('asOf.label')}</label>
      <DatePicker
        id={id}
        value={shown ? dayjs(shown) : null}
        format={TYPED_DATES}
        maxDate={now}
        presets={[
          { label: t('asOf.today'), value: now },
          { label: t('asOf.lastMonth'), value: now.subtract(1, 'month').endOf('month') },
          { label: t('asOf.lastYear'), value: now.subtract(1, 'year').endOf('year') },
        ]}
        allowClear={false}
        onChange={(day) => onChange(day?.format('YYYY-MM-DD'))}
      />
    </span>
  );
}
