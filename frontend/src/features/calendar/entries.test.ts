import { describe, expect, it } from 'vitest';
import { entry, longLeave, meeting } from '@/testing/calendar';
import { inWeeks, monthOf, plusMonths, weekOf } from './days';
import { byDay, dayWithin, lengthOf } from './entries';

describe('days', () => {
  it('stand in weeks that begin on Monday', () => {
    expect(weekOf('2022-01-12')).toEqual([
      '2022-01-10',
      '2022-01-11',
      '2022-01-12',
      '2022-01-13',
      '2022-01-14',
      '2022-01-15',
      '2022-01-16',
    ]);
    expect(weekOf('2022-01-16')[0]).toBe('2022-01-10');
  });

  it('make whole weeks of a month, and no more of them than it needs', () => {
    const january = monthOf('2022-01-12');
    expect([january[0], january.at(-1)]).toEqual(['2021-12-27', '2022-02-06']);
    expect(inWeeks(monthOf('2021-02-10'))).toHaveLength(4);
  });

  it('stay within a shorter month', () => expect(plusMonths('2022-01-31', 1)).toBe('2022-02-28'));
});

describe('entries', () => {
  const week = weekOf('2022-01-12');

  it('stand on each of their days, as far as they are shown', () => {
    const known = byDay([longLeave], week);
    expect([...known].filter(([, found]) => found.length > 0).map(([day]) => day)).toEqual([
      '2022-01-10',
      '2022-01-11',
      '2022-01-12',
    ]);
    expect(lengthOf(longLeave)).toBe(5);
    expect(dayWithin(longLeave, '2022-01-10')).toBe(3);
  });

  it('keep their place: those of several days first, then by the hour', () => {
    const early = entry({ recordId: 'o1', kind: 'OUTING', startsAt: '2022-01-12T08:00:00+08:00' });
    const names = byDay([meeting, early, longLeave], week)
      .get('2022-01-12')
      ?.map(({ recordId }) => recordId);
    expect(names).toEqual(['l2', 'o1', 'm1']);
  });

  it('that lie elsewhere are not there', () =>
    expect(
      [...byDay([entry({ startsOn: '2022-03-01', endsOn: '2022-03-02' })], week).values()].flat(),
    ).toEqual([]));
});
