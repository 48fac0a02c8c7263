import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/dates';
import { monthAndYearOf } from '@/lib/dayNames';
import styles from './calendar.module.css';
import type { CalendarSearch, View } from './useCalendarSearch';

interface Props {
  search: CalendarSearch;
  days: readonly string[];
}

/** Which days are shown, and the way to others. */
export function CalendarToolbar({ search, days }: Props) {
  const { t } = useTranslation('calendar');
  const { view, day } = search;
  const named = view === 'month' ? monthAndYearOf(day) : t('span', { from: days.at(0), to: days.at(-1) });
  return (
    <div className={styles['toolbar']}>
      <Button
        icon={<LeftOutlined aria-hidden />}
        aria-label={t(`earlier.${view}`)}
        onClick={() => search.turn(-1)}
      />
      <Button onClick={() => search.go(today())}>{t('today')}</Button>
      <Button
        icon={<RightOutlined aria-hidden />}
        aria-label={t(`later.${view}`)}
        onClick={() => search.turn(1)}
      />
      <h2 aria-live="polite" className="tabular">
        {named}
      </h2>
      <Segmented<View>
        value={view}
        aria-label={t('view.label')}
        options={[
          { value: 'month', label: t('view.month') },
          { value: 'week', label: t('view.week') },
        ]}
        onChange={(chosen) => search.show(chosen)}
      />
    </div>
  );
}
