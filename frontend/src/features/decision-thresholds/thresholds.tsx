import { Trans } from 'react-i18next';
import type { BodyOf, ViewOf } from '@/api/resource';
import { decisionThresholds as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { RefLink } from '@/components/record/RefLink';
import { today } from '@/lib/dates';
import { i18n, nameOf } from '@/lib/i18n';
import { KINDS } from './kinds';
import { OpenKinds } from './OpenKinds';

type Threshold = ViewOf<typeof resource>;
type ThresholdBody = BodyOf<typeof resource>;

const column = columnsOf<Threshold>();
const F = fieldsOf<ThresholdBody>();

export const decisionThresholds = defineFeature<Threshold, ThresholdBody>({
  name: 'decision-thresholds',
  recordType: 'decision-threshold',
  resource,
  read: 'DECISION_READ',
  write: 'DECISION_RULE_WRITE',
  removable: true,
  isRemovable: ({ validFrom }) => validFrom > today(),
  workbooks: true,
  titleOf: ({ kind, place, validFrom }) =>
    [i18n.t(`enums:DecisionKind.${kind}`), place && nameOf(place), validFrom].filter(Boolean).join(' · '),
  columns: [
    column.oneOf('kind', 'DecisionKind'),
    column.custom('place', ({ place }) =>
      place ? <RefLink to="places" record={place} /> : <Trans i18nKey="decision-thresholds:everywhere" />,
    ),
    column.money('amount'),
    column.number('windowDays'),
    column.day('validFrom', { sort: 'validFrom' }),
  ],
  filters: [
    { name: 'kind', kind: 'oneOf', of: 'DecisionKind' },
    { name: 'placeId', kind: 'reference', to: 'places' },
  ],
  ListLead: OpenKinds,
  blank: () => ({ validFrom: today(), windowDays: 30 }),
  toDraft: ({ kind, place, amount, windowDays, validFrom }) => ({
    kind,
    placeId: place?.id,
    amount,
    windowDays,
    validFrom,
  }),
  Fields: () => (
    <div className="field-pair">
      <F.OneOf name="kind" of="DecisionKind" only={KINDS} required />
      <F.Reference name="placeId" to="places" among={{ recipientOfAid: 'true' }} />
      <F.Money name="amount" required />
      <F.Number name="windowDays" max={366} required />
      <F.Day name="validFrom" required />
    </div>
  ),
});
