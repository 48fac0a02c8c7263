import { formatMoney, headlineMoney, type Money } from '@/lib/money';

/** So many of so many: a rate keeps what it was made of, and is never a mean of other rates. */
export interface Share {
  part: number;
  of: number;
}

/** What a figure or a bar can stand for: a count, an amount of money, or a part of a whole. */
export type Quantity = number | Money | Share;

export function isMoney(quantity: Quantity): quantity is Money {
  return typeof quantity === 'object' && 'amount' in quantity;
}

export function isShare(quantity: Quantity): quantity is Share {
  return typeof quantity === 'object' && 'part' in quantity;
}

/** From here on digits are read as 万, 亿 or million; below, every digit is easier than a rounded one. */
function isLong(count: number, language: string): boolean {
  return Math.abs(count) >= (language.startsWith('zh') ? 10_000 : 1_000_000);
}

/** Cut and not rounded: one who is missing of two thousand must not disappear into "100%". */
function percentage({ part, of }: Share): string {
  return `${Math.floor((1_000 * part) / of) / 10}%`;
}

/** For headlines and bars: "2.6亿", "1.25万", "¥260 million", "97.9%". The exact value belongs beside it. */
export function short(quantity: Quantity, language: string): string {
  if (isMoney(quantity)) return headlineMoney(quantity, language);
  if (isShare(quantity)) return percentage(quantity);
  if (!isLong(quantity, language)) return exact(quantity);
  return new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(quantity);
}

/** Every digit, as tables and the clipboard need it; of a share also what it was made of. */
export function exact(quantity: Quantity): string {
  if (isMoney(quantity)) return formatMoney(quantity);
  if (isShare(quantity)) return `${exact(quantity.part)}/${exact(quantity.of)} (${percentage(quantity)})`;
  return quantity.toLocaleString('en', { maximumFractionDigits: 20 });
}

/** How far a bar reaches. Only drawing uses this: a float may be off by less than a pixel, never in a sum. */
export function lengthOf(quantity: Quantity): number {
  if (isMoney(quantity)) return Number(quantity.amount);
  return isShare(quantity) ? (100 * quantity.part) / quantity.of : quantity;
}

/** Nothing to see; of a share that there was nothing to share. */
export function isZero(quantity: Quantity): boolean {
  return isShare(quantity) ? quantity.of === 0 : lengthOf(quantity) === 0;
}
