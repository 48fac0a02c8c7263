import { describe, expect, it } from 'vitest';
import { barOption, heightOf } from './barOption';
import { PAPER } from './ink';
import type { Picture } from './picture';

const picture: Picture = {
  rowsAre: '工程',
  measures: ['计划', '批准'],
  rows: [
    {
      key: 't1',
      name: '<img src=x onerror=alert(1)>',
      cells: [{ amount: '42000000.00', currency: 'CNY' }, null],
    },
  ],
  layout: 'bars',
};

const drawing = { ink: PAPER, language: 'zh-CN', width: 500, pickable: true };
const option = (of: Picture) => JSON.parse(JSON.stringify(barOption(of, drawing)));

describe('bars', () => {
  it('leave out what is not there, rather than drawing a zero', () => {
    expect(option(picture).series.map((one: { data: unknown }) => one.data)).toEqual([[42000000], [null]]);
  });

  it('carry patterns when there is more than one colour', () => {
    expect(option(picture).aria.decal.show).toBe(true);
    expect(option({ ...picture, measures: ['计划'] }).aria.decal.show).toBe(false);
  });

  it('stay equally thick: more rows make a taller picture', () => {
    const rows = [1, 2, 3].map((i) => ({ key: String(i), name: String(i), cells: [i, i] }));
    expect(heightOf({ ...picture, rows })).toBeGreaterThan(heightOf(picture));
  });

  it('leave room for a legend of several lines', () => {
    const many = { ...picture, measures: ['一', '二', '三', '四', '五'], stacked: true };
    expect(option(many).grid.top).toBeGreaterThan(option(picture).grid.top);
    expect(heightOf(many) - heightOf({ ...picture, stacked: true })).toBe(
      option(many).grid.top - option(picture).grid.top,
    );
  });

  it('show the whole beside a share of it', () => {
    const rows = [{ key: 'w1', name: '2021-12-27', cells: [{ part: 199, of: 200 }] }];
    const shares = option({ ...picture, measures: ['到位率'], rows, layout: 'columns' });
    expect(shares.series[0].data).toEqual([99.5]);
    expect(shares.yAxis.max).toBe(100);
  });

  it('leave no trace of a zero in a pile', () => {
    const rows = [{ key: 'k', name: 'k', cells: [3, 0] }];
    const pile = option({ ...picture, rows, stacked: true });
    expect(pile.series.map((one: { data: unknown }) => one.data)).toEqual([[3], [null]]);
  });

  it('explain themselves with text, never with markup somebody typed as a name', () => {
    const { tooltip } = barOption(picture, drawing);
    const { formatter } = tooltip as { formatter: (hovered: object) => HTMLElement };
    const box = formatter([{ dataIndex: 0 }]);
    expect(box.querySelector('img')).toBeNull();
    expect(box).toHaveTextContent('<img src=x onerror=alert(1)>计划: ¥42,000,000.00批准: —');
  });
});
