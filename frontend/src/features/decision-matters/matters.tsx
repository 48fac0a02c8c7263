import type { BodyOf, ViewOf } from '@/api/resource';
import { decisionMatters as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { ShareFields } from './ShareFields';
import { ShareWords } from './ShareWords';

type Matter = ViewOf<typeof resource>;
type MatterBody = BodyOf<typeof resource>;

const column = columnsOf<Matter>();
const F = fieldsOf<MatterBody>();

/** Fewer never decide collectively. */
const LEAST_ROSTER = 3;
const HALF = { numerator: 1, denominator: 2, moreThan: true };

export const decisionMatters = defineFeature<Matter, MatterBody>({
  name: 'decision-matters',
  recordType: 'decision-matter',
  resource,
  read: 'DECISION_READ',
  write: 'DECISION_RULE_WRITE',
  removable: true,
  isRemovable: ({ validFrom }) => validFrom > today(),
  workbooks: true,
  titleOf: nameOf,
  columns: [
    column.text('code', { sort: 'code' }),
    column.named(),
    column.oneOf('kind', 'DecisionKind'),
    column.number('minimumRoster'),
    column.custom('present', ({ present }) => <ShareWords of={present} />),
    column.custom('yes', ({ yes }) => <ShareWords of={yes} />),
    column.day('validFrom'),
    column.day('validTo'),
  ],
  filters: [
    { name: 'kind', kind: 'oneOf', of: 'DecisionKind' },
    { name: 'on', kind: 'day' },
  ],
  related: [{ feature: 'decisions', filter: 'matterId', permission: 'DECISION_READ' }],
  blank: () => ({ validFrom: today(), minimumRoster: LEAST_ROSTER, present: HALF, yes: HALF }),
  toDraft: ({ code, nameZh, nameEn, kind, minimumRoster, present, yes, validFrom, validTo }) => ({
    code,
    nameZh,
    nameEn,
    kind,
    minimumRoster,
    present,
    yes,
    validFrom,
    validTo,
  }),
  Fields: () => (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.OneOf name="kind" of="DecisionKind" required />
        <F.Number name="minimumRoster" min={LEAST_ROSTER} max={100} required />
      </div>
      <F.Names />
      <ShareFields of="present" />
      <ShareFields of="yes" />
      <div className="field-pair">
        <F.Day name="validFrom" required />
        <F.Day name="validTo" />
      </div>
    </>
  ),
});
