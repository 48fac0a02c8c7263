import { formatMoney, headlineMoney, type Money } from '@/lib/money';

/** What a figure or a bar can stand for: a count, or an amount of money. */
export type Quantity = number | Money;

export function isMoney(quantity: Quantity): quantity is Money {
  return typeof quantity === 'object';
}

/** From here on digits are read as 万, 亿 or million; below, every digit is easier than a rounded one. */
function isLong(count: number, language: string): boolean {
  return Math.abs(count) >= (language.startsWith('zh') ? 10_000 : 1_000_000);
}

/** For headlines and bars: "2.6亿", "1.25万", "¥260 million". The exact value belongs beside it. */
export function short(quantity: Quantity, language: string): string {
  if (isMoney(quantity)) return headlineMoney(quantity, language);
  if (!isLong(quantity, language)) return exact(quantity);
  return new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(quantity);
}

/** Every digit, as tables and the clipboard need it. */
export function exact(quantity: Quantity): string {
  return isMoney(quantity)
    ? formatMoney(quantity)
    : quantity.toLocaleString('en', { maximumFractionDigits: 20 });
}

/** How far a bar reaches. Only drawing uses this: a float may be off by less than a pixel, never in a sum. */
export function lengthOf(quantity: Quantity): number {
  return isMoney(quantity) ? Number(quantity.amount) : quantity;
}

export function isZero(quantity: Quantity): boolean {
  return lengthOf(quantity) === 0;
}
