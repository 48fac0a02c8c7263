import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { RefLink } from '@/components/record/RefLink';
import { today } from '@/lib/dates';
import { CareSection } from './CareSection';
import styles from './care.module.css';
import { DayLine } from './DayLine';
import { byDay } from './days';
import { milestonesQuery } from './queries';

type Milestone = components['schemas']['MilestoneView'];

/** Half-way, ninety days to go and the end of terms: whole cohorts reach them on one day. */
export function Terms() {
  const { t } = useTranslation('care');
  const programme = useProgramme();
  const query = useQuery(milestonesQuery(programme, today()));
  return (
    <CareSection title={t('milestones.title')} none={t('milestones.none')} query={query}>
      {(milestones) => (
        <ul className={styles['lines']}>
          {byDay(milestones).map(([day, reached]) => (
            <DayLine key={day} day={day}>
              <Reached milestones={reached} />
            </DayLine>
          ))}
        </ul>
      )}
    </CareSection>
  );
}

function Reached({ milestones }: { milestones: Milestone[] }) {
  const { t } = useTranslation();
  const kinds = [...new Set(milestones.map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <span key={kind} className={styles['what']}>
      <strong>{t(`enums:MilestoneKind.${kind}`)}</strong>
      {milestones
        .filter((one) => one.kind === kind)
        .map(({ deploymentId, person }) => (
          <RefLink key={deploymentId} to="people" record={person} />
        ))}
    </span>
  ));
}
