import type { RollCall, RollCallEntry } from '@/api/rollCall';

const ORDER: readonly RollCallEntry['status'][] = [
  'UNRESOLVED',
  'PENDING',
  'PRESENT',
  'ACCOUNTED',
  'EXCUSED',
];

export const isUnresolved = ({ status }: Pick<RollCallEntry, 'status'>) =>
  status === 'UNRESOLVED' || status === 'PENDING';

/** Those nothing is known of come first, and of them those who are overdue. */
export function unresolvedFirst(entries: readonly RollCallEntry[]): RollCallEntry[] {
  const rank = (entry: RollCallEntry) =>
    2 * ORDER.indexOf(entry.status) + (entry.expectation === 'OVERDUE' ? 0 : 1);
  return [...entries].sort((one, other) => rank(one) - rank(other));
}

/** Calls that need their leader come first. */
export function neediestFirst(calls: readonly RollCall[]): RollCall[] {
  const open = (call: RollCall) => (call.state === 'CLOSED' ? 0 : 1);
  return [...calls].sort((one, other) => open(other) - open(one) || other.unresolved - one.unresolved);
}
