import type { components } from '@/api/schema';
import type { Money } from '@/lib/money';

export type Ref = components['schemas']['Ref'];
export type DeploymentKind = 'FULL_TERM' | 'ROTATION' | 'FLEXIBLE';
export type PairLevel =
  | 'DISTRICT'
  | 'TOWNSHIP'
  | 'VILLAGE'
  | 'UNIT'
  | 'SCHOOL'
  | 'CLASS'
  | 'HOSPITAL'
  | 'ENTERPRISE_VILLAGE';

export interface Overview {
  asOf: string;
  /** `term` is null for projects that serve no flagship. */
  moneyByFlagship: { term: Ref | null; projects: number; planned: Money; approved: Money }[];
  moneyByPlace: { place: Ref; received: Money; approved: Money }[];
  peopleByHost: { host: Ref; kind: DeploymentKind; people: number }[];
  peopleByKind: { kind: DeploymentKind; people: number }[];
  pairsByLevel: { level: PairLevel; pairs: number; supportingUnits: number; recipientUnits: number }[];
  donationsByMonth: { month: string; donations: number; money: Money; goods: Money }[];
}
