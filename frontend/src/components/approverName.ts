import type { TFunction } from 'i18next';
import type { components } from '@/api/schema';

type Approver = Pick<components['schemas']['Approver'], 'authority' | 'level'>;

/** Whose word is needed, in words: "leader of the grid of level 1". */
export function approverName(t: TFunction, { authority, level }: Approver): string {
  return authority === 'LEVEL_LEADER'
    ? t('common:approver.ofLevel', { level })
    : t(`enums:Authority.${authority}`);
}
