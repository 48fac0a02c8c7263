import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useMay, useProgramme } from '@/api/session';
import { DatePicker } from '@/components/DatePicker';
import { PageTitle } from '@/components/PageTitle';
import { ReferencePicker } from '@/components/pick/ReferencePicker';
import { TYPED_DATES } from '@/lib/dates';
import { drills } from './drills';
import * as pictures from './pictures';
import { complianceQuery, leavesQuery, presenceQuery } from './queries';
import { TrendCard } from './TrendCard';
import styles from './trends.module.css';
import { presetsOf, useRange } from './useRange';

/** Whether people are there, why they are not, and whether duties are done: over weeks and months. */
export function TrendsPage() {
  const { t } = useTranslation('trends');
  const programme = useProgramme();
  const may = useMay();
  const { range, choose, within } = useRange();
  const { from, to } = range;
  return (
    <>
      <PageTitle
        title={t('title')}
        note={t('note')}
        actions={
          <DatePicker.RangePicker
            aria-label={t('range')}
            value={[dayjs(from), dayjs(to)]}
            format={TYPED_DATES}
            allowClear={false}
            presets={presetsOf((count) => t('lastWeeks', { count }))}
            onChange={(days) => {
              const [first, last] = days ?? [];
              if (first && last) choose(first.format('YYYY-MM-DD'), last.format('YYYY-MM-DD'));
            }}
          />
        }
      />
      <ReferencePicker
        to="grids"
        aria-label={t('grid')}
        placeholder={t('allGrids')}
        className={styles['grid'] ?? ''}
        value={range.gridId ?? null}
        onChange={(id) => within(id ?? undefined)}
      />
      <div className={styles['cards']}>
        <TrendCard
          name="presence"
          query={presenceQuery(programme, range)}
          draw={pictures.presenceByWeek}
          list="roll-calls"
          drill={drills.rollCalls(range)}
        />
        <TrendCard
          name="answers"
          query={presenceQuery(programme, range)}
          draw={pictures.answersByWeek}
          list="roll-calls"
          drill={drills.rollCalls(range)}
        />
      </div>
      <div className={styles['cards']}>
        {may('ABSENCE_READ') && (
          <TrendCard
            name="leaves"
            query={leavesQuery(programme, range)}
            draw={pictures.leavesByMonth}
            list="leaves"
            drill={drills.leaves}
          />
        )}
        {may('VILLAGE_READ') && (
          <>
            <TrendCard
              name="dutiesByPerson"
              query={complianceQuery(programme, range, 'PERSON')}
              draw={(lines, words) => pictures.duties(lines, t('rows.person'), words)}
              list="duties"
              drill={drills.duties(range, 'personId')}
            />
            <TrendCard
              name="dutiesByVillage"
              query={complianceQuery(programme, range, 'VILLAGE')}
              draw={(lines, words) => pictures.duties(lines, t('rows.village'), words)}
              list="duties"
              drill={drills.duties(range, 'villageId')}
            />
          </>
        )}
      </div>
    </>
  );
}
