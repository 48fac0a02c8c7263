import type { RollCall, RollCallEntry } from '@/api/rollCall';

/** An evening's roll-call of one grid; the clock of the test shows 22:31. */
export const NOW = '2022-01-10T22:31:00+08:00';

const named = (id: string, nameZh: string) => ({ id, code: id, nameZh, nameEn: null });

export const call: RollCall = {
  id: 'rc',
  grid: named('g', '柯坪党政组'),
  heldOn: '2022-01-10',
  opensAt: '2022-01-10T22:30:00+08:00',
  cutOffAt: '2022-01-10T23:00:00+08:00',
  closesAt: '2022-01-11T00:30:00+08:00',
  closedAt: null,
  state: 'OPEN',
  level: 3,
  onPaper: false,
  expected: 3,
  present: 1,
  accounted: 0,
  excused: 1,
  overdue: 0,
  unresolved: 2,
  version: 0,
};

export function entryOf(name: string, change: Partial<RollCallEntry> = {}): RollCallEntry {
  return {
    id: `e-${name}`,
    person: named(`p-${name}`, name),
    expectation: 'EXPECTED',
    status: 'PENDING',
    answeredAt: null,
    receivedAt: null,
    answeredBy: null,
    reason: null,
    clockOff: false,
    confirmed: false,
    corrected: false,
    ...change,
  };
}
