import type { components } from '@/api/schema';
import type { StageAmounts } from '@/components/charts/stages';
import { type Money, sumOf } from '@/lib/money';

export type BudgetLine = components['schemas']['BudgetLineView'];

/**
 * The money of one project by stage, over its categories of funding. Planned is what the plans in force give it now.
 */
export function stagesOf(lines: readonly BudgetLine[]): StageAmounts {
  const over = (amountOf: (line: BudgetLine) => Money) => sumOf(lines.map(amountOf));
  return {
    planned: over(({ approved }) => approved),
    received: lines[0]?.wholeProject.received,
    allocated: over(({ allocated }) => allocated),
    committed: over(({ committed }) => committed),
    paid: over(({ paid }) => paid),
    accepted: lines[0]?.wholeProject.accepted,
  };
}
