import { type Money, toFen } from '@/lib/money';

/** What becomes of a project's money, in the order in which it comes about. They are never added. */
export const STAGES = ['planned', 'received', 'allocated', 'committed', 'paid', 'accepted'] as const;

export type Stage = (typeof STAGES)[number];

/** Null or absent: nothing is known of it, which is not the same as zero. */
export type StageAmounts = { readonly [stage in Stage]?: Money | null | undefined };

/** The longest bar of some rows, so that all of them are drawn on one scale. */
export function longestOf(rows: readonly StageAmounts[]): Money | null {
  const amounts = rows.flatMap((row) => STAGES.flatMap((stage) => row[stage] ?? []));
  return amounts.reduce<Money | null>(
    (longest, money) => (longest && fenOf(longest) >= fenOf(money) ? longest : money),
    null,
  );
}

/** How far a bar reaches, in percent of the longest: cut, so that what is not all never looks like it. */
export function reachOf(money: Money, longest: Money | null): number {
  const whole = longest ? fenOf(longest) : 0n;
  if (whole <= 0n) return 0;
  const tenths = Number((fenOf(money) * 1_000n) / whole);
  return Math.max(0, Math.min(1_000, tenths)) / 10;
}

function fenOf(money: Money): bigint {
  return toFen(money.amount) ?? 0n;
}
