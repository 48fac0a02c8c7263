import type { Exception } from '@/api/exceptions';
import type { Board, BoardLine } from '@/features/board/queries';

export const BOARD = '*/api/v1/programmes/demo/board';
export const EXCEPTIONS = '*/api/v1/programmes/demo/exceptions';

const ref = (id: string, nameZh: string) => ({ id, code: id, nameZh, nameEn: null });

/** A grid where everybody is at hand; what differs from that is said by the test. */
export function line(id: string, over: Partial<BoardLine> = {}): BoardLine {
  return {
    grid: ref(id, `${id} 网格`),
    parentId: null,
    level: 1,
    leader: null,
    onPost: 10,
    onLeave: 0,
    onOuting: 0,
    inTraining: 0,
    overdue: 0,
    unaccounted: 0,
    rollCall: null,
    ...over,
  };
}

/** Three levels: one, two and three grids. In one leaf somebody does not answer. */
export const tree: BoardLine[] = [
  line('G-1', { onPost: 38, onLeave: 2, unaccounted: 1, leader: ref('p1', '示例一') }),
  line('G-11', { parentId: 'G-1', level: 2, onPost: 28, onLeave: 2, unaccounted: 1 }),
  line('G-111', {
    parentId: 'G-11',
    level: 3,
    onPost: 18,
    onLeave: 2,
    unaccounted: 1,
    rollCall: { id: 'c1', state: 'ESCALATED', unresolved: 1 },
  }),
  line('G-112', {
    parentId: 'G-11',
    level: 3,
    rollCall: { id: 'c2', state: 'CLOSED', unresolved: 0 },
  }),
  line('G-12', { parentId: 'G-1', level: 2 }),
  line('G-121', { parentId: 'G-12', level: 3 }),
];

export function board(grids = tree, over: Partial<Board> = {}): Board {
  return {
    now: '2022-01-10T23:05:00+08:00',
    onPost: 38,
    present: 35,
    away: 2,
    overdue: 0,
    unaccounted: 1,
    unplaced: 0,
    grids,
    ...over,
  };
}

export const silent: Exception = {
  kind: 'UNRESOLVED_ROLL_CALL',
  person: ref('p9', '示例九'),
  grid: ref('G-111', '柯坪党政组'),
  since: '2022-01-10T22:30:00+08:00',
  record: 'roll-calls',
  recordId: 'c1',
};

export const late: Exception = {
  ...silent,
  kind: 'OVERDUE_LEAVE',
  person: ref('p4', '示例四'),
  since: '2022-01-09T20:00:00+08:00',
  record: 'leaves',
  recordId: 'l1',
};
