import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { decisionThresholds } from '@/api/resources';
import { useProgramme } from '@/api/session';
import { today } from '@/lib/dates';
import { KINDS } from './kinds';

/** The first begun come first: a kind that has one of all places has it here. */
const BEGUN = { sort: 'validFrom', limit: 100 };

/** Warns of money that needs no collective decision, because no threshold holds for it today. */
export function OpenKinds() {
  const { t } = useTranslation('decision-thresholds');
  const { data } = useQuery(decisionThresholds.list(useProgramme(), BEGUN));
  if (!data) return null;

  const held = new Set(
    data.items.filter(({ place, validFrom }) => !place && validFrom <= today()).map(({ kind }) => kind),
  );
  const open = KINDS.filter((kind) => !held.has(kind));
  if (open.length === 0) return null;

  const kinds = open.map((kind) => t(`enums:DecisionKind.${kind}`)).join(t('open.and'));
  return <Alert type="warning" showIcon title={t('open.title', { kinds })} description={t('open.advice')} />;
}
