import type { components } from '@/api/schema';
import { i18n, nameOf } from '@/lib/i18n';

type Account = components['schemas']['AccountRef'];

/** An account has no name of its own: how far its money has come, and what it is for, is its name. */
export function accountName({ stage, origin, project, category, contract, payee }: Account): string {
  // A contract is of one category.
  const told = contract ? [project, contract, payee] : [project, category];
  const named = told.flatMap((one) => (one ? [nameOf(one)] : []));
  // Of money that is nobody's yet only its origin tells one account from another, and of one source its document.
  const whose = named.length === 0 && origin ? [`${origin.code} ${nameOf(origin)}`] : named;
  return [i18n.t(`enums:Stage.${stage}`), ...whose].join(' · ');
}
