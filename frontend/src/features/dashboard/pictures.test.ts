import { beforeAll, describe, expect, it } from 'vitest';
import { asText } from '@/components/charts/picture';
import { i18n } from '@/lib/i18n';
import { overview } from '@/testing/figures';
import { CARDS } from './cards';
import { donationsByMonth, moneyByFlagship, peopleByHost } from './pictures';

beforeAll(() => i18n.loadNamespaces(['dashboard', 'enums']));

const drawn = (draw: typeof moneyByFlagship) => draw(overview, i18n.t);

describe('the pictures', () => {
  it('show months without a donation', () => {
    expect(drawn(donationsByMonth).rows.map((row) => row.name)).toEqual([
      '2020-11',
      '2020-12',
      '2021-01',
      '2021-02',
    ]);
  });

  it('put the parts of a host unit into one bar, the most people first', () => {
    expect(drawn(peopleByHost).rows.map(({ name, cells }) => [name, cells])).toEqual([
      ['县一中', [2, 0, 1]],
      ['县医院', [2, 0, 0]],
    ]);
  });

  it('can be pasted as plain numbers', () => {
    expect(asText(drawn(moneyByFlagship))).toBe(
      '工程\t计划\t批准\n教育提升工程\t42000000.00\t37123456.00\n未归入工程\t3000000.00\t0.00',
    );
  });

  it('lead to all records of a row when its name is picked', () => {
    const hosts = CARDS.find((card) => card.name === 'peopleByHost');
    const row = drawn(peopleByHost).rows[0];
    expect(row && hosts?.drill({ row, measure: null })).toEqual({
      list: 'deployments',
      filters: { hostUnitId: 'h2' },
    });
  });

  it('lead to the list that holds their records', () => {
    const drills = CARDS.map((card) => {
      const picture = card.draw(overview, i18n.t);
      return picture.rows.flatMap((row) =>
        picture.measures.map((_, measure) => card.drill({ row, measure })),
      )[0];
    });
    expect(drills).toEqual([
      { list: 'projects', filters: { termId: 't1' } },
      { list: 'appropriations', filters: { placeId: 'p2', received: 'true' } },
      { list: 'deployments', filters: { hostUnitId: 'h2', kind: 'FULL_TERM' } },
      { list: 'deployments', filters: { kind: 'FULL_TERM' } },
      { list: 'pairs', filters: { level: 'SCHOOL', state: 'ACTIVE' } },
      {
        list: 'donations',
        filters: { from: '2020-11-01', to: '2020-11-30', state: 'RECORDED', kind: 'MONEY' },
      },
    ]);
  });
});
