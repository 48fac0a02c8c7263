import type { components } from '@/api/schema';
import type { StageAmounts } from '@/components/charts/stages';
import { type Money, sumOf } from '@/lib/money';
import type { Project } from './next';

type BudgetLine = components['schemas']['BudgetLineView'];

/** A project's money by stage, over its categories of funding. Planned is what the plans in force give it now. */
export function stagesOf(
  lines: readonly BudgetLine[],
  { acceptance }: Pick<Project, 'acceptance'>,
): StageAmounts {
  const over = (amountOf: (line: BudgetLine) => Money) => sumOf(lines.map(amountOf));
  return {
    planned: over(({ approved }) => approved),
    allocated: over(({ allocated }) => allocated),
    accepted: acceptance?.acceptedAmount,
  };
}
