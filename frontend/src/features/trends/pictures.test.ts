import { describe, expect, it } from 'vitest';
import { i18n } from '@/lib/i18n';
import { leaves, lines, weeks } from '@/testing/trends';
import { drills } from './drills';
import * as pictures from './pictures';

const range = { from: '2021-11-01', to: '2022-01-10', gridId: 'g1' };
const rowOf = (key: string) => ({ key, name: key, cells: [] });

describe('trends', () => {
  it('tell a rate as what it was made of, and none where nobody was expected', () => {
    const { rows } = pictures.presenceByWeek(weeks, i18n.t);
    expect(rows.map(({ cells }) => cells)).toEqual([[{ part: 199, of: 200 }], [null]]);
  });

  it('show what became of those expected: the parts add up to them', () => {
    const { rows, stacked } = pictures.answersByWeek(weeks, i18n.t);
    expect(rows[0]?.cells).toEqual([190, 9, 1]);
    expect(stacked).toBe(true);
  });

  it('show a month without leave as such', () => {
    const { rows, measures } = pictures.leavesByMonth(leaves, i18n.t);
    expect(measures).toEqual(['探亲假', '病假']);
    expect(rows.map(({ name, cells }) => [name, ...cells])).toEqual([
      ['2021-11', 4, 0],
      ['2021-12', 0, 0],
      ['2022-01', 0, 1],
    ]);
  });

  it('tell duties that are not yet due from those that were missed', () => {
    const { rows } = pictures.duties(lines, '人员', i18n.t);
    expect(rows[0]?.cells).toEqual([9, 1, 1, 1]);
  });

  it('lead to those days of a week only that were counted', () => {
    const drill = drills.rollCalls({ from: '2021-12-29', to: '2022-01-04' });
    expect(drill({ row: rowOf('2021-12-27'), measure: 0 })).toEqual({
      from: '2021-12-29',
      to: '2022-01-02',
      state: 'CLOSED',
    });
    expect(drill({ row: rowOf('2022-01-03'), measure: 0 })).toMatchObject({
      from: '2022-01-03',
      to: '2022-01-04',
    });
  });

  it('lead to the records behind them', () => {
    expect(drills.rollCalls(range)({ row: rowOf('2021-12-27'), measure: 0 })).toEqual({
      from: '2021-12-27',
      to: '2022-01-02',
      state: 'CLOSED',
      gridId: 'g1',
    });
    expect(drills.leaves({ row: rowOf('2022-01'), measure: 1 }, leaves)).toEqual({
      from: '2022-01-01',
      to: '2022-01-31',
      kindId: 'k2',
    });
    const duties = drills.duties(range, 'personId');
    expect(duties({ row: rowOf('p4'), measure: 3 })).toEqual({
      personId: 'p4',
      dueFrom: '2021-11-01',
      dueTo: '2022-01-10',
      state: 'OVERDUE',
    });
    expect(duties({ row: rowOf('p4'), measure: 2 })).not.toHaveProperty('state');
  });
});
