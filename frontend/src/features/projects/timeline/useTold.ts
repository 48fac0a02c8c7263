import { useTranslation } from 'react-i18next';
import type { TimedProject } from './queries';

/** What the bars of a project show, in words. */
export function useTold(): (project: TimedProject) => string {
  const { t } = useTranslation('timeline');
  return ({ startsOn, endsOn, startedOn, completedOn, physicalPercent, milestones }) =>
    [
      endsOn ? t('told.planned', { from: startsOn, to: endsOn }) : t('told.plannedFrom', { from: startsOn }),
      startedOn &&
        (completedOn
          ? t('told.real', { from: startedOn, to: completedOn })
          : t('told.since', { from: startedOn })),
      physicalPercent != null && t('told.percent', { percent: physicalPercent }),
      milestones.length > 0 &&
        t('told.milestones', {
          done: milestones.filter(({ doneOn }) => doneOn).length,
          count: milestones.length,
        }),
    ]
      .filter(Boolean)
      .join(t('told.and'));
}
