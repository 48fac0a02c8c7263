import { describe, expect, it } from 'vitest';
import { amountInWords, formatAmount, formatMoney, headlineMoney, parseAmount, toFen } from './money';

const cny = (amount: string) => ({ amount, currency: 'CNY' });

describe('money', () => {
  it.each([
    ['1250', '1250.00'],
    ['1,250.5', '1250.50'],
    ['¥ 1,250.05', '1250.05'],
    ['１２５０元', '1250.00'],
    ['1.25万', '12500.00'],
    ['12.3456789亿', '1234567890.00'],
    ['9007199254740993.01', '9007199254740993.01'],
  ])('reads %s as %s', (typed, exact) => expect(parseAmount(typed)).toBe(exact));

  it.each(['', '-1', '1.234', 'abc', '1.2.3', '0.0000001万', '1e5'])('refuses "%s"', (typed) =>
    expect(parseAmount(typed)).toBeNull(),
  );

  it('keeps every digit beyond what a float can hold', () => {
    expect(formatAmount('9007199254740993.01')).toBe('9,007,199,254,740,993.01');
    expect(toFen('0.1')).toBe(10n);
  });

  it('formats with the currency', () => {
    expect(formatMoney(cny('-1250'))).toBe('¥-1,250.00');
    expect(formatMoney({ amount: '3.5', currency: 'USD' })).toBe('USD 3.50');
  });

  it.each([
    ['9999.99', 'zh-CN', '¥9,999.99'],
    ['12500.00', 'zh-CN', '¥1.25万'],
    ['10000.00', 'zh-CN', '¥1万'],
    ['1000000.00', 'zh-CN', '¥100万'],
    ['925300000.00', 'zh-CN', '¥9.25亿'],
    ['925500000.00', 'zh-CN', '¥9.26亿'],
    ['925300000.00', 'en', '¥925.3 million'],
    ['12345000000000.00', 'zh-CN', '¥123,450亿'],
  ])('shows %s in %s as %s', (amount, language, shown) =>
    expect(headlineMoney(cny(amount), language)).toBe(shown),
  );

  it.each([
    ['0', '零元整'],
    ['0.05', '伍分'],
    ['0.50', '伍角整'],
    ['1.05', '壹元零伍分'],
    ['10', '壹拾元整'],
    ['1005', '壹仟零伍元整'],
    ['1250.50', '壹仟贰佰伍拾元伍角整'],
    ['100000', '壹拾万元整'],
    ['100500', '壹拾万零伍佰元整'],
    ['10050000', '壹仟零伍万元整'],
    ['100000001', '壹亿零壹元整'],
    ['925300000', '玖亿贰仟伍佰叁拾万元整'],
    ['1000200000000', '壹万零贰亿元整'],
    ['1000000000000', '壹万亿元整'],
  ])('writes %s as %s', (amount, words) => expect(amountInWords(amount)).toBe(words));
});
