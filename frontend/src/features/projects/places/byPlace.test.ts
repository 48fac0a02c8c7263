import { describe, expect, it } from 'vitest';
import { camels, cny, hospital } from '@/testing/projects';
import { byPlace } from './byPlace';
import { amountsByPlace, countDrill, countsByPlace } from './pictures';

const school = {
  ...hospital,
  id: 'P-002',
  state: 'COMPLETED' as const,
  plannedAmount: null,
  approvedAmount: cny('0.10'),
};
const lines = byPlace([camels, hospital, school]);
const t = ((key: string) => key) as never;

describe('projects by place', () => {
  it('are counted by state, in the order of the places', () => {
    expect(lines.map(({ place, count, states }) => [place.code, count, states])).toEqual([
      [
        'keping',
        2,
        [
          { state: 'UNDER_WAY', count: 1 },
          { state: 'COMPLETED', count: 1 },
        ],
      ],
      ['regiment', 1, [{ state: 'COMPLETED', count: 1 }]],
    ]);
  });

  it('sum each amount by itself, to the fen; what nobody knows is not zero', () => {
    expect(lines[0]).toMatchObject({
      planned: cny('42000000.00'),
      approved: cny('40000000.10'),
      accepted: null,
    });
    expect(amountsByPlace(lines, t).rows[0]?.cells).toEqual([cny('42000000.00'), cny('40000000.10'), null]);
  });

  it('lead from a bar to the projects it counts', () => {
    const [row] = countsByPlace(lines, t).rows;
    if (!row) throw new Error('no row');
    expect(row.cells).toEqual([1, 1]);
    expect(countDrill(lines, { row, measure: 1 })).toEqual({ placeId: 'keping', state: 'COMPLETED' });
    expect(countDrill(lines, { row, measure: null })).toEqual({ placeId: 'keping' });
  });
});
