/**
 * Money as the service sends it: an exact decimal string and a currency. It never becomes a JavaScript number;
 * where digits must be counted, it is a whole number of fen (bigint).
 */
export interface Money {
  amount: string;
  currency: string;
}

const PLAIN = /^(\d+)(?:\.(\d{1,2}))?$/;
const MULTIPLES: Record<string, bigint> = { 万: 10_000n, 亿: 100_000_000n };

/** Fen of a decimal string, or null when it is not an amount of at most two decimals. */
export function toFen(amount: string): bigint | null {
  const negative = amount.startsWith('-');
  const match = PLAIN.exec(negative ? amount.slice(1) : amount);
  if (!match) return null;
  const fen = BigInt(match[1] ?? '0') * 100n + BigInt((match[2] ?? '').padEnd(2, '0'));
  return negative ? -fen : fen;
}

export function fromFen(fen: bigint): string {
  const [sign, size] = fen < 0n ? ['-', -fen] : ['', fen];
  return `${sign}${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
}

/** What amounts of one kind of money come to; null without any, which is not zero. */
export function sumOf(amounts: readonly (Money | null | undefined)[]): Money | null {
  const known = amounts.flatMap((money) => money ?? []);
  const [first] = known;
  if (!first) return null;
  const fen = known.reduce((sum, { amount }) => sum + (toFen(amount) ?? 0n), 0n);
  return { amount: fromFen(fen), currency: first.currency };
}

/** What a clerk types or pastes ("1,250", "¥1250.5", "1.25万", full-width digits) as an exact amount, or null. */
export function parseAmount(typed: string): string | null {
  const text = typed.normalize('NFKC').replace(/[\s,，¥￥元]/g, '');
  const unit = text.at(-1) ?? '';
  const multiple = MULTIPLES[unit];
  if (multiple === undefined) {
    const fen = toFen(text);
    return fen === null || fen < 0n ? null : fromFen(fen);
  }
  // "1.23456万" is exact to the fen although it has five decimals.
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text.slice(0, -1));
  if (!match) return null;
  const decimals = match[2] ?? '';
  const scaled = BigInt(`${match[1]}${decimals}`) * multiple * 100n;
  const divisor = 10n ** BigInt(decimals.length);
  return scaled % divisor === 0n ? fromFen(scaled / divisor) : null;
}

const SYMBOLS: Record<string, string> = { CNY: '¥' };

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** Every digit: "1,250.00". Tables put the currency in the heading. */
export function formatAmount(amount: string): string {
  const fen = toFen(amount);
  if (fen === null) return amount;
  const [whole = '0', part = '00'] = fromFen(fen).split('.');
  return `${grouped(whole)}.${part}`;
}

/** Every digit with its currency: "¥1,250.00", "USD 1,250.00". */
export function formatMoney(money: Money): string {
  return `${SYMBOLS[money.currency] ?? `${money.currency} `}${formatAmount(money.amount)}`;
}

type Scale = readonly [fen: bigint, unit: string];
const SCALES: Record<string, readonly Scale[]> = {
  zh: [
    [10_000_000_000n, '亿'],
    [1_000_000n, '万'],
  ],
  en: [
    [100_000_000_000n, ' billion'],
    [100_000_000n, ' million'],
  ],
};

/** Short form for headlines: two decimals at most, rounded half up. The exact amount belongs beside it (title, copy). */
export function headlineMoney(money: Money, language: string): string {
  const fen = toFen(money.amount);
  if (fen === null) return money.amount;
  const size = fen < 0n ? -fen : fen;
  const scale = SCALES[language.startsWith('zh') ? 'zh' : 'en']?.find(([from]) => size >= from);
  if (!scale) return formatMoney(money);
  const hundredths = (size * 100n + scale[0] / 2n) / scale[0];
  const decimals = fromFen(hundredths).replace(/\.?0+$/, '');
  const [whole = '0', part] = decimals.includes('.') ? decimals.split('.') : [String(hundredths / 100n)];
  const sign = fen < 0n ? '-' : '';
  return `${sign}${SYMBOLS[money.currency] ?? `${money.currency} `}${grouped(whole)}${part ? `.${part}` : ''}${scale[1]}`;
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const SECTIONS = ['', '万', '亿', '万亿'];

function section(four: string): string {
  let words = '';
  for (const [i, digit] of [...four].entries()) {
    if (digit === '0') words = words === '' || words.endsWith('零') ? words : `${words}零`;
    else words += `${DIGITS[Number(digit)]}${PLACES[3 - i]}`;
  }
  return words.replace(/零$/, '');
}

function wholeWords(whole: bigint): string {
  const digits = whole.toString();
  const padded = digits.padStart(Math.ceil(digits.length / 4) * 4, '0');
  const count = padded.length / 4;
  let words = '';
  let gap = false;
  for (let i = 0; i < count; i++) {
    const four = padded.slice(i * 4, i * 4 + 4);
    if (four === '0000') {
      gap = words !== '';
      continue;
    }
    // A skipped place inside the number is read once as 零.
    if (words !== '' && (gap || four.startsWith('0'))) words += '零';
    gap = false;
    const unit = SECTIONS[count - 1 - i] ?? '';
    const lowerYi = unit === '万亿' && padded.slice((i + 1) * 4, (i + 2) * 4) !== '0000';
    words += section(four) + (lowerYi ? '万' : unit);
  }
  return words;
}

/** An amount in capital Chinese numerals, as cheques and vouchers need it. Up to 9,999 万亿. */
export function amountInWords(amount: string): string | null {
  const fen = toFen(amount);
  if (fen === null || fen < 0n || fen >= 10n ** 18n) return null;
  if (fen === 0n) return '零元整';
  const whole = fen / 100n;
  const jiao = Number((fen / 10n) % 10n);
  const odd = Number(fen % 10n);
  const head = whole > 0n ? `${wholeWords(whole)}元` : '';
  if (jiao === 0 && odd === 0) return `${head}整`;
  const jiaoWords = jiao > 0 ? `${DIGITS[jiao]}角` : whole > 0n ? '零' : '';
  return `${head}${jiaoWords}${odd > 0 ? `${DIGITS[odd]}分` : '整'}`;
}
