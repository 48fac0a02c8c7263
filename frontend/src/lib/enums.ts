import type { components } from '@/api/schema';

type Schemas = components['schemas'];

/** All of them, in the order a reader meets them: the compiler refuses a list that lacks one. */
function all<E extends string>() {
  return <const V extends readonly E[]>(values: [E] extends [V[number]] ? V : never): readonly E[] => values;
}

/** What each field of choice can be. The words for them are in locales/…/enums.json under the same names. */
export const enums = {
  Side: all<Schemas['Side']>()(['SUPPORTING', 'RECIPIENT']),
  CodeSystem: all<Schemas['CodeSystem']>()(['GBT2260', 'NBS12']),
  OrganisationKind: all<Schemas['OrganisationKind']>()([
    'GOVERNMENT',
    'TOWNSHIP',
    'VILLAGE',
    'SCHOOL',
    'CLASS',
    'HOSPITAL',
    'ENTERPRISE',
    'ASSOCIATION',
    'OTHER',
  ]),
  Tier: all<Schemas['Tier']>()(['CITY', 'DISTRICT', 'COUNTY', 'TOWNSHIP', 'VILLAGE']),
} as const;

export type EnumName = keyof typeof enums;
