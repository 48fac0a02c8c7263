import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '@/lib/i18n';
import { donated, hospitals, indicator } from '@/testing/figures';
import { byArea, figureOf, isNothing } from './figure';

beforeAll(() => i18n.loadNamespaces('indicators'));

describe('a figure', () => {
  it('is a count with its unit', () => {
    expect(figureOf(indicator())).toEqual({ digits: '27', unit: '所', exact: '27', rounded: false });
  });

  it('writes money the way officials do', () => {
    expect(figureOf(donated)).toEqual({
      digits: '987.65',
      unit: '万元',
      exact: '¥9,876,543.21',
      rounded: true,
    });
  });

  it('says how often something recurs, the period first', () => {
    const monthly = indicator({ value: 1, unit: 'PER_MONTH', unitZh: '次/月' });
    expect(figureOf(monthly)).toMatchObject({ before: '每月', digits: '1', unit: '次' });
  });

  it('is absent, not zero, when nothing is recorded', () => {
    expect(figureOf(hospitals)).toBeNull();
    expect(figureOf(indicator({ value: 0 }))?.digits).toBe('0');
    expect([hospitals, indicator({ value: 0 })].every(isNothing)).toBe(true);
  });

  it('stands under its area, the people first', () => {
    const people = indicator({ code: 'PG-1', area: 'PEOPLE' });
    const areas = byArea([indicator(), hospitals, people]);
    expect(areas.map(([area, figures]) => [area, figures.map((one) => one.code)])).toEqual([
      ['PEOPLE', ['PG-1']],
      ['TWINNING', ['TW-6', 'TW-7']],
    ]);
  });

  describe('in English', () => {
    beforeEach(() => i18n.changeLanguage('en'));
    afterEach(() => i18n.changeLanguage('zh-CN'));

    it.each([
      [indicator(), '27', 'schools'],
      [indicator({ value: 1 }), '1', 'school'],
      [indicator({ value: 1, unit: 'PER_MONTH' }), '1', 'time a month'],
      [indicator({ value: 3_000_000, unit: 'PERSON' }), '3', 'million people'],
      [donated, '¥9.88', 'million'],
    ])('has the plural and the scale of the language', (one, digits, unit) =>
      expect(figureOf(one)).toMatchObject({ digits, unit }),
    );
  });
});
