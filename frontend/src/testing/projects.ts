import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export const ref = (code: string, nameZh: string) => ({ id: code, code, nameZh, nameEn: null });
export const cny = (amount: string) => ({ amount, currency: 'CNY' });

const KEPING = ref('keping', '柯坪县');
const REGIMENT = ref('regiment', '三团');

const flagship: Schemas['TermRef'] = {
  ...ref('POMEGRANATE', '石榴籽'),
  kind: 'FLAGSHIP',
  classification: ref('FLAGSHIPS', '五大工程'),
};

export const hospital: Schemas['ProjectView'] = {
  ...ref('P-001', '妇幼保健院'),
  place: KEPING,
  furtherPlaces: [],
  recipient: ref('health', '县卫健委'),
  kind: 'CONSTRUCTION',
  pair: null,
  villages: [],
  responsible: ref('R-009', '示例九'),
  terms: [flagship],
  plannedAmount: cny('42000000.00'),
  approvedAmount: cny('40000000.00'),
  approvedByPlan: true,
  investment: [
    { kind: 'AID', amount: cny('40000000.00') },
    { kind: 'ENTERPRISE', amount: cny('500000000.00') },
  ],
  startsOn: '2021-03-01',
  endsOn: '2021-12-31',
  state: 'UNDER_WAY',
  stateOn: '2021-04-01',
  milestones: {
    approvedOn: '2021-03-01',
    startedOn: '2021-04-01',
    completedOn: null,
    acceptedOn: null,
    inUseOn: null,
    evaluatedOn: null,
  },
  acceptance: null,
  handOver: null,
  registeredBy: { accountId: '9', personId: 'R-009', name: '示例九' },
  nextStates: ['COMPLETED', 'SUSPENDED', 'CANCELLED'],
  version: 3,
};

export const camels: Schemas['ProjectView'] = {
  ...hospital,
  ...ref('P-012', '骆驼养殖圈舍'),
  place: REGIMENT,
  terms: [],
  state: 'COMPLETED',
  nextStates: ['ACCEPTED'],
  investment: [],
};

export const hospitalLine: Schemas['TimelineLine'] = {
  ...ref('P-001', '妇幼保健院'),
  place: KEPING,
  state: 'UNDER_WAY',
  startsOn: '2021-03-01',
  endsOn: '2021-12-31',
  startedOn: '2021-04-01',
  completedOn: null,
  physicalPercent: 65,
  milestonePercent: 40,
  milestones: [
    { ...ref('M1', '主体封顶'), weight: 40, plannedOn: '2021-08-01', doneOn: '2021-08-20' },
    { ...ref('M2', '竣工'), weight: 60, plannedOn: '2021-12-20', doneOn: null },
  ],
};

export const camelsLine: Schemas['TimelineLine'] = {
  ...hospitalLine,
  ...ref('P-012', '骆驼养殖圈舍'),
  place: REGIMENT,
  state: 'COMPLETED',
  completedOn: '2021-11-30',
  physicalPercent: 100,
  milestonePercent: null,
  milestones: [],
};

export const late: Schemas['WarningView'] = {
  id: 'w1',
  kind: 'LATE_AGAINST_PLAN',
  project: ref('P-001', '妇幼保健院'),
  state: 'UNDER_WAY',
  place: KEPING,
  responsible: ref('R-009', '示例九'),
  since: '2021-12-21',
  days: 21,
  physicalPercent: 65,
  paidPercent: 82,
};

export const ahead: Schemas['WarningView'] = {
  ...late,
  id: 'w2',
  kind: 'MONEY_AHEAD_OF_PROGRESS',
  responsible: null,
};

export const december: Schemas['ReportView'] = {
  id: 'r12',
  project: ref('P-001', '妇幼保健院'),
  month: '2021-12-01',
  physicalPercent: 65,
  narrative: '主体完工，进入安装阶段。',
  fallReason: null,
  state: 'SUBMITTED',
  author: ref('R-009', '示例九'),
  submittedBy: '项目专员',
  submittedOn: '2022-01-04',
  approver: null,
  approvedBy: null,
  approvedOn: null,
  returnReason: null,
  attachmentIds: [],
  version: 1,
};

export const visit: Schemas['VisitView'] = {
  id: 'v1',
  project: ref('P-001', '妇幼保健院'),
  visitedOn: '2022-01-06',
  visitor: ref('R-008', '示例八'),
  note: '二层砌体完成，安全网需补两处。',
  attachmentIds: ['a1'],
  version: 0,
};
