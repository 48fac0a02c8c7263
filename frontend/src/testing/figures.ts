import type { Overview } from '@/features/dashboard/queries';
import type { Indicator, IndicatorRecord } from '@/features/indicators/queries';

export const FIGURES = '*/api/v1/programmes/demo/indicators';
export const OVERVIEW = '*/api/v1/programmes/demo/overview';

const cny = (amount: string) => ({ amount, currency: 'CNY' });

/** A count of schools; what differs from that is said by the test. */
export function indicator(over: Partial<Indicator> = {}): Indicator {
  return {
    code: 'TW-6',
    nameZh: '结对学校',
    nameEn: 'Schools paired as institutions',
    area: 'TWINNING',
    value: 27,
    money: null,
    unit: 'SCHOOL',
    unitZh: '所',
    unitEn: 'schools',
    countingRuleZh: '一所学校只计一次',
    countingRuleEn: 'Each school once',
    scopeZh: '校级结对',
    scopeEn: 'Pairs of schools',
    recordType: 'organisation',
    asOf: '2021-12-31',
    incomplete: false,
    leftOut: 0,
    ...over,
  };
}

export const donated = indicator({
  code: 'DN-1',
  nameZh: '捐赠款物',
  nameEn: 'Donated goods and money',
  area: 'DONATION',
  value: 9876543.21,
  money: cny('9876543.21'),
  unit: 'CNY',
  unitZh: '元',
  unitEn: 'yuan',
  recordType: 'donation',
});

export const hospitals = indicator({
  code: 'TW-7',
  nameZh: '结对医院',
  nameEn: 'Hospitals paired',
  value: null,
  unit: 'HOSPITAL',
  unitZh: '家',
  unitEn: 'hospitals',
});

export const school: IndicatorRecord = {
  recordType: 'organisation',
  id: 'o1',
  code: 'HZ-SCH-01',
  nameZh: '湖州示例小学',
  nameEn: null,
  on: null,
  amount: null,
  number: null,
  place: { id: 'p1', code: '330502', nameZh: '吴兴区', nameEn: null },
  parentId: null,
};

const ref = (id: string, nameZh: string) => ({ id, code: id, nameZh, nameEn: null });

export const overview: Overview = {
  asOf: '2021-12-31',
  moneyByFlagship: [
    {
      term: ref('t1', '教育提升工程'),
      projects: 3,
      planned: cny('42000000.00'),
      approved: cny('37123456.00'),
    },
    { term: null, projects: 1, planned: cny('3000000.00'), approved: cny('0.00') },
  ],
  moneyByPlace: [
    { place: ref('p2', '柯坪县'), received: cny('210000000.00'), approved: cny('196000000.00') },
  ],
  peopleByHost: [
    { host: ref('h1', '县医院'), kind: 'FULL_TERM', people: 2 },
    { host: ref('h2', '县一中'), kind: 'FULL_TERM', people: 2 },
    { host: ref('h2', '县一中'), kind: 'FLEXIBLE', people: 1 },
  ],
  peopleByKind: [{ kind: 'FULL_TERM', people: 4 }],
  pairsByLevel: [{ level: 'SCHOOL', pairs: 14, supportingUnits: 14, recipientUnits: 13 }],
  donationsByMonth: [
    { month: '2020-11', donations: 2, money: cny('100.00'), goods: cny('50.50') },
    { month: '2021-02', donations: 1, money: cny('0.00'), goods: cny('20.00') },
  ],
};

export const nothingYet: Overview = {
  asOf: '2021-12-31',
  moneyByFlagship: [],
  moneyByPlace: [],
  peopleByHost: [],
  peopleByKind: [],
  pairsByLevel: [],
  donationsByMonth: [],
};
