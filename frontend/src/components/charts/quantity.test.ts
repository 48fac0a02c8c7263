import { describe, expect, it } from 'vitest';
import { exact, isZero, short } from './quantity';

const cny = (amount: string) => ({ amount, currency: 'CNY' });

describe('a quantity', () => {
  it.each([
    [27, 'zh-CN', '27'],
    [6000, 'zh-CN', '6,000'],
    [12_345, 'zh-CN', '1.23万'],
    [12_345, 'en', '12,345'],
    [1_250_000, 'en', '1.25 million'],
    [{ part: 96, of: 98 }, 'zh-CN', '97.9%'],
    [{ part: 1999, of: 2000 }, 'zh-CN', '99.9%'],
    [{ part: 38, of: 38 }, 'en', '100%'],
    [cny('260350000.00'), 'zh-CN', '¥2.6亿'],
    [cny('260350000.00'), 'en', '¥260.35 million'],
  ])('%j reads in %s as %s', (quantity, language, read) => expect(short(quantity, language)).toBe(read));

  it('keeps every digit of the exact value', () => {
    expect(exact(cny('9007199254740993.01'))).toBe('¥9,007,199,254,740,993.01');
    expect(exact(12_345.5)).toBe('12,345.5');
    expect(exact({ part: 1234, of: 1250 })).toBe('1,234/1,250 (98.7%)');
  });

  it('is zero in either form', () => {
    expect([0, cny('0.00')].every(isZero)).toBe(true);
    expect(isZero(cny('0.01'))).toBe(false);
    expect(
      [
        { part: 0, of: 0 },
        { part: 0, of: 5 },
      ].map(isZero),
    ).toEqual([true, false]);
  });
});
