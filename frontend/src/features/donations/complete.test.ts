import { expect, it } from 'vitest';
import { completeDonation } from './complete';

const money = { amount: '100.00', currency: 'CNY' };
const valued = {
  nameZh: '口罩',
  quantity: 10,
  unit: '只',
  valueBasis: 'VOUCHER',
  value: money,
  evidence: '发票',
} as const;

it('money has no lines, and no foreign amount unless something was typed there', () => {
  const sent = completeDonation({ kind: 'MONEY', money, items: [valued], foreign: {} as never });
  expect(sent).toEqual({ kind: 'MONEY', money, items: null, foreign: null });
});

it('goods have no sum, and unvalued goods no word about a value', () => {
  const sent = completeDonation({
    kind: 'GOODS',
    money,
    items: [valued, { ...valued, valueBasis: 'UNVALUED' }],
  });
  expect(sent.money).toBeNull();
  expect(sent.items).toEqual([valued, { nameZh: '口罩', quantity: 10, unit: '只', valueBasis: 'UNVALUED' }]);
});
