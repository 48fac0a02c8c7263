import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { RefLink } from '@/components/record/RefLink';
import { today } from '@/lib/dates';
import { monthNameOf } from '@/lib/dayNames';
import { firstDayOf } from '@/lib/months';
import { useListSearch } from '@/lib/useListSearch';
import { CareSection } from './CareSection';
import styles from './care.module.css';
import { DayLine } from './DayLine';
import { byDay, monthAfter } from './days';
import { collectiveBirthdaysQuery, comingBirthdaysQuery } from './queries';

const COMING = '';

/** Whose birthday it is in the coming weeks, or whose is celebrated together this month and the next. */
export function Birthdays() {
  const { t } = useTranslation('care');
  const programme = useProgramme();
  const { filters, filter } = useListSearch();
  const day = today();
  const months = [monthAfter(day, 0), monthAfter(day, 1)];
  const month = months.find((one) => one === filters['month']);
  const coming = useQuery({ ...comingBirthdaysQuery(programme, day), enabled: month === undefined });
  const collective = useQuery({
    ...collectiveBirthdaysQuery(programme, month ?? ''),
    enabled: month !== undefined,
  });

  return (
    <CareSection
      title={t('birthdays.title')}
      none={t('birthdays.none')}
      query={month === undefined ? coming : collective}
      extra={
        <Segmented
          size="small"
          value={month ?? COMING}
          aria-label={t('birthdays.which')}
          options={[
            { label: t('birthdays.coming'), value: COMING },
            ...months.map((one) => ({
              label: t('birthdays.month', {
                month: Number(one.slice(5)),
                name: monthNameOf(firstDayOf(one)),
              }),
              value: one,
            })),
          ]}
          onChange={(chosen) => filter('month', chosen || undefined)}
        />
      }
    >
      {(birthdays) => (
        <ul className={styles['lines']}>
          {byDay(birthdays).map(([on, people]) => (
            <DayLine key={on} day={on}>
              {people.map(({ person }) => (
                <RefLink key={person.id} to="people" record={person} />
              ))}
            </DayLine>
          ))}
        </ul>
      )}
    </CareSection>
  );
}
