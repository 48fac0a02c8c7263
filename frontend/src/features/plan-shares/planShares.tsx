import type { BodyOf, ViewOf } from '@/api/resource';
import { planShares as resource } from '@/api/resources';
import { useFieldValue } from '@/components/form/fields';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { today } from '@/lib/dates';
import { i18n, nameOf } from '@/lib/i18n';

type Share = ViewOf<typeof resource>;
type ShareBody = BodyOf<typeof resource>;

const column = columnsOf<Share>();
const F = fieldsOf<ShareBody>();

/** By what it is told which lines of a plan count. */
function counted({ rule, terms, tiers }: Share): string {
  const names = rule === 'TERMS' ? terms.map(nameOf) : tiers.map((tier) => i18n.t(`enums:Tier.${tier}`));
  return names.join(i18n.t('separator'));
}

export const planShares = defineFeature<Share, ShareBody>({
  name: 'plan-shares',
  recordType: 'plan-share',
  resource,
  read: 'PLAN_READ',
  write: 'DECISION_RULE_WRITE',
  removable: true,
  isRemovable: ({ validFrom }) => validFrom > today(),
  workbooks: true,
  titleOf: nameOf,
  columns: [
    column.text('code', { sort: 'code' }),
    column.named(),
    column.custom('minimumPermille', ({ minimumPermille }) => `${minimumPermille / 10}%`),
    column.oneOf('rule', 'ShareRule'),
    column.custom('counted', counted),
    column.day('validFrom', { sort: 'validFrom' }),
  ],
  blank: () => ({ minimumPermille: 800, rule: 'TERMS', validFrom: `${today().slice(0, 4)}-01-01` }),
  toDraft: ({ code, nameZh, nameEn, minimumPermille, rule, terms, tiers, validFrom }) => ({
    code,
    nameZh,
    nameEn,
    minimumPermille,
    rule,
    termIds: terms.map(({ id }) => id),
    tiers,
    validFrom,
  }),
  // What the other rule counts by does not apply.
  complete: (draft) =>
    draft.rule === 'TERMS' ? { ...draft, tiers: undefined } : { ...draft, termIds: undefined },
  Fields: ShareFields,
});

function ShareFields() {
  const rule = useFieldValue<Share['rule']>('rule');
  return (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.Day name="validFrom" required />
      </div>
      <F.Names />
      <div className="field-pair">
        <F.Number name="minimumPermille" max={1000} required />
        <F.OneOf name="rule" of="ShareRule" required />
      </div>
      {rule === 'TERMS' && <F.References name="termIds" to="terms" required />}
      {rule === 'RECIPIENT_TIERS' && <F.SomeOf name="tiers" of="Tier" required />}
    </>
  );
}
