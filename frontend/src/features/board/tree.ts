import type { BoardLine } from './queries';

/** A grid as the board shows it: how deep it stands, and whether what is below it is shown. */
export interface Row {
  line: BoardLine;
  depth: number;
  /** Which of its siblings it is, counted from one, and how many they are. */
  position: number;
  siblings: number;
  folds: boolean;
  open: boolean;
  /** Tonight's roll-calls in the leaves below, and how many of them are closed. */
  calls: { all: number; closed: number };
}

type Children = Map<string | null, BoardLine[]>;

/** Lines by what they stand under. A reader who sees a part of the tree begins where that part begins. */
function childrenOf(lines: readonly BoardLine[]): Children {
  const known = new Set(lines.map(({ grid }) => grid.id));
  const children: Children = new Map();
  for (const line of lines) {
    const parent = line.parentId !== null && known.has(line.parentId) ? line.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), line]);
  }
  return children;
}

/** The lines that are to be seen, from the top down; what is below a closed one is not. */
export function rowsOf(lines: readonly BoardLine[], closed: ReadonlySet<string>): Row[] {
  const children = childrenOf(lines);
  const rows: Row[] = [];

  const callsOf = (line: BoardLine): Row['calls'] => {
    const below = (children.get(line.grid.id) ?? []).map(callsOf);
    const own = line.rollCall ? [{ all: 1, closed: line.rollCall.state === 'CLOSED' ? 1 : 0 }] : [];
    return [...own, ...below].reduce(
      (sum, calls) => ({ all: sum.all + calls.all, closed: sum.closed + calls.closed }),
      { all: 0, closed: 0 },
    );
  };
  const show = (parent: string | null, depth: number) => {
    const siblings = children.get(parent) ?? [];
    for (const [i, line] of siblings.entries()) {
      const folds = children.has(line.grid.id);
      const open = folds && !closed.has(line.grid.id);
      rows.push({
        line,
        depth,
        position: i + 1,
        siblings: siblings.length,
        folds,
        open,
        calls: callsOf(line),
      });
      if (open) show(line.grid.id, depth + 1);
    }
  };
  show(null, 1);
  return rows;
}

/** Lines with others below them: what can be folded. */
export function foldable(lines: readonly BoardLine[]): string[] {
  const children = childrenOf(lines);
  return lines.map(({ grid }) => grid.id).filter((id) => children.has(id));
}

/** The number of people the longest bar of each level stands for, so that bars of a level compare. */
export function longestByLevel(lines: readonly BoardLine[]): Map<number, number> {
  const longest = new Map<number, number>();
  for (const { level, onPost } of lines) longest.set(level, Math.max(onPost, longest.get(level) ?? 1));
  return longest;
}
