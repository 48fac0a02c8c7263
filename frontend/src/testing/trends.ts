import type { ComplianceLine, LeaveMonth, PresenceWeek } from '@/features/trends/queries';

const ref = (id: string, nameZh: string) => ({ id, code: id, nameZh, nameEn: null });

export const weeks: PresenceWeek[] = [
  { weekStartsOn: '2021-12-27', expected: 200, present: 190, accounted: 9, excused: 12, unresolved: 1 },
  { weekStartsOn: '2022-01-03', expected: 0, present: 0, accounted: 0, excused: 0, unresolved: 0 },
];

const home = ref('k1', '探亲假');
const sick = ref('k2', '病假');

export const leaves: LeaveMonth[] = [
  { month: '2022-01', kind: sick, requests: 1, days: 2, people: 1 },
  { month: '2021-11', kind: home, requests: 4, days: 40, people: 3 },
];

export const lines: ComplianceLine[] = [
  { subject: ref('p4', '示例四'), owed: 12, done: 9, doneLate: 1, overdue: 1 },
];
