import { useTranslation } from 'react-i18next';
import type { Warning } from './queries';

/** Why there is a warning, with the numbers it was computed from. */
export function Reason({ warning }: { warning: Warning }) {
  const { t } = useTranslation('project-warnings');
  const { kind, since, days, paidPercent, physicalPercent } = warning;
  return (
    <>
      {t(`reason.${kind}`, { count: days, since, paid: paidPercent ?? 0 })}
      {kind === 'MONEY_AHEAD_OF_PROGRESS' &&
        (physicalPercent == null ? t('unreported') : t('done', { percent: physicalPercent }))}
    </>
  );
}
