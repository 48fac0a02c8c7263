import type { Money } from '@/lib/money';

/** What money runs through: sources, flagships, projects, payees. */
export interface FlowNode {
  key: string;
  name: string;
  /** How far along the way; 0 is where it comes from. */
  column: number;
}

export interface FlowLink {
  from: string;
  to: string;
  amount: Money;
}

/** Where money comes from and where it goes, as the picture and the table behind it both show it. */
export interface Flow {
  /** What the columns are, from where it comes to where it goes. */
  columns: readonly string[];
  nodes: readonly FlowNode[];
  links: readonly FlowLink[];
}

export function nodeOf({ nodes }: Flow, key: string): FlowNode | undefined {
  return nodes.find((node) => node.key === key);
}

/** Links in the order money takes, the largest first in each column. */
export function linesOf(flow: Flow): { from: FlowNode; to: FlowNode; amount: Money }[] {
  return flow.links
    .flatMap(({ from, to, amount }) => {
      const [start, end] = [nodeOf(flow, from), nodeOf(flow, to)];
      return start && end ? [{ from: start, to: end, amount }] : [];
    })
    .sort(
      (one, other) =>
        one.from.column - other.from.column || Number(other.amount.amount) - Number(one.amount.amount),
    );
}

/** Tab-separated, as Excel takes it from the clipboard. */
export function flowAsText(flow: Flow, headings: readonly [string, string, string]): string {
  const lines = linesOf(flow).map(({ from, to, amount }) => [from.name, to.name, amount.amount]);
  return [headings, ...lines].map((line) => line.join('\t')).join('\n');
}
