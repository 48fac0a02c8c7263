import type { components } from '@/api/schema';
import type { Money } from '@/lib/money';

export type Ref = components['schemas']['Ref'];

export type Area =
  | 'PROGRAMME'
  | 'PEOPLE'
  | 'MONEY'
  | 'PROJECT'
  | 'TWINNING'
  | 'DONATION'
  | 'ACTIVITY'
  | 'TALENT'
  | 'INDUSTRY'
  | 'EXCHANGE'
  | 'GOVERNANCE';

export interface Indicator {
  code: string;
  nameZh: string;
  nameEn: string;
  area: Area;
  /** Null when nothing is recorded yet, which is not zero. */
  value: number | null;
  /** Set when the unit is money: then this, being exact, is the value. */
  money: Money | null;
  unit: string;
  unitZh: string;
  unitEn: string;
  countingRuleZh: string;
  countingRuleEn: string;
  scopeZh: string;
  scopeEn: string;
  recordType: string;
  asOf: string;
  /** Whether records could not be counted; how many is `leftOut`. */
  incomplete: boolean;
  leftOut: number;
}

export interface IndicatorRecord {
  recordType: string;
  id: string;
  code: string;
  nameZh: string;
  nameEn: string | null;
  on: string | null;
  amount: Money | null;
  place: Ref | null;
  parentId: string | null;
}
