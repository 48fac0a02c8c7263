import { describe, expect, it } from 'vitest';
import { line, tree } from '@/testing/grids';
import { countOf } from './parts';
import { foldable, longestByLevel, rowsOf } from './tree';

const none = new Set<string>();
const shown = (rows: ReturnType<typeof rowsOf>) =>
  rows.map(({ line: { grid }, depth }) => `${depth} ${grid.id}`);

describe('the tree of the board', () => {
  it('stands in the order of its branches', () =>
    expect(shown(rowsOf([...tree].reverse(), none))).toEqual([
      '1 G-1',
      '2 G-12',
      '3 G-121',
      '2 G-11',
      '3 G-112',
      '3 G-111',
    ]));

  it('hides what is below a closed grid', () =>
    expect(shown(rowsOf(tree, new Set(['G-11'])))).toEqual(['1 G-1', '2 G-11', '2 G-12', '3 G-121']));

  it('begins where the part begins that the reader may see', () =>
    expect(shown(rowsOf(tree.slice(1, 4), none))).toEqual(['1 G-11', '2 G-111', '2 G-112']));

  it('counts the roll-calls below, closed or not, also when they are hidden', () => {
    const [top] = rowsOf(tree, new Set(['G-1']));
    expect(top?.calls).toEqual({ all: 2, closed: 1 });
  });

  it('goes to any depth', () => {
    const deep = Array.from({ length: 9 }, (_, i) =>
      line(`G-${i}`, { level: i + 1, parentId: i === 0 ? null : `G-${i - 1}` }),
    );
    expect(rowsOf(deep, none).at(-1)?.depth).toBe(9);
    expect(foldable(deep)).toHaveLength(8);
  });

  it('compares a grid with those of its level', () =>
    expect(longestByLevel(tree)).toEqual(
      new Map([
        [1, 38],
        [2, 28],
        [3, 18],
      ]),
    ));
});

it('takes everybody for present who is nowhere else', () => {
  const grid = line('G', { onPost: 10, onLeave: 1, onOuting: 2, inTraining: 1, overdue: 1, unaccounted: 1 });
  expect(countOf(grid, 'here')).toBe(4);
  expect(countOf(grid, 'onOuting')).toBe(2);
});
