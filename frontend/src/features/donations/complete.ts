import type { BodyOf } from '@/api/resource';
import type { donations } from '@/api/resources';
import type { Draft } from '@/components/form/draft';

type DonationDraft = Draft<BodyOf<typeof donations>>;
type Item = NonNullable<DonationDraft['items']>[number];

/** Money has no lines and goods have no sum; goods nobody could value have no word about the value. */
export function completeDonation(draft: DonationDraft): DonationDraft {
  const { foreign } = draft;
  if (draft.kind === 'GOODS') {
    return { ...draft, money: null, foreign: null, items: (draft.items ?? []).map(completeItem) };
  }
  const wasForeign = Boolean(foreign?.amount || foreign?.currency || foreign?.rate);
  return { ...draft, items: null, foreign: wasForeign ? foreign : null };
}

function completeItem(item: Item): Item {
  if (item.valueBasis !== 'UNVALUED') return item;
  const { value: _value, evidence: _evidence, valuer: _valuer, valuedOn: _valuedOn, ...rest } = item;
  return rest as Item;
}
