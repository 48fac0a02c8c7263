import { exact, isMoney, isZero, short } from '@/components/charts/quantity';
import { currentLanguage, i18n } from '@/lib/i18n';
import type { Money } from '@/lib/money';
import type { Area, Indicator } from './queries';

/** A figure as it is read: a few large digits, and what they count; the exact value is beside it. */
export interface Figure {
  digits: string;
  /** What stands before them: "每月", for what recurs. */
  before?: string;
  /** Scale and counting unit: "所", "亿元", "million". */
  unit: string;
  exact: string;
  rounded: boolean;
}

type Bilingual<K extends string> = Record<`${K}Zh` | `${K}En`, string>;

/** One of the texts an indicator carries in both languages. */
export function textOf<K extends string>(indicator: Bilingual<K>, name: K): string {
  const en = indicator[`${name}En`];
  return currentLanguage() === 'en' && en ? en : indicator[`${name}Zh`];
}

/** The counting unit; English has two forms of it, the service knows one. */
export function unitOf(indicator: Indicator, count: number): string {
  const defaultValue = textOf<'unit'>(indicator, 'unit');
  return currentLanguage() === 'en' || recurs(indicator)
    ? i18n.t(`indicators:unit.${indicator.unit}`, { count, defaultValue })
    : defaultValue;
}

/** Whether the figure tells how often something is owed. */
function recurs(indicator: Indicator): boolean {
  return indicator.unit.startsWith('PER_');
}

/** Chinese says the period first: 每月 1 次. */
function periodOf(indicator: Indicator): { before?: string } {
  return recurs(indicator) && currentLanguage() !== 'en'
    ? { before: i18n.t(`indicators:every.${indicator.unit}`) }
    : {};
}

function quantityOf(indicator: Indicator): number | Money | null {
  return indicator.money ?? indicator.value;
}

const PARTS = /^(\D*[\d,.]+)\s*(.*)$/u;

/** Null when the figure is absent: nothing recorded is shown as a dash, never as zero. */
export function figureOf(indicator: Indicator): Figure | null {
  const quantity = quantityOf(indicator);
  if (quantity === null) return null;
  const language = currentLanguage();
  const shown = short(quantity, language);
  const whole = exact(quantity);
  const [, digits = shown, scale = ''] = PARTS.exec(shown) ?? [];
  const rest = { exact: whole, rounded: shown !== whole };
  if (!isMoney(quantity)) {
    const space = language === 'en' && scale ? ' ' : '';
    return {
      ...periodOf(indicator),
      digits,
      unit: `${scale}${space}${unitOf(indicator, quantity)}`,
      ...rest,
    };
  }
  if (language === 'en') return { digits, unit: scale, ...rest };
  // Officials write 2.6亿元: a currency sign in front would say it twice.
  return { digits: digits.replace('¥', ''), unit: `${scale}${indicator.unitZh}`, ...rest };
}

/** Whether there is nothing behind a figure yet: absent, or an honest zero. */
export function isNothing(indicator: Indicator): boolean {
  const quantity = quantityOf(indicator);
  return quantity === null || isZero(quantity);
}

/** What a commander answers for first stands first. */
const AREAS: readonly Area[] = [
  'PEOPLE',
  'MONEY',
  'PROGRAMME',
  'PROJECT',
  'DONATION',
  'EXCHANGE',
  'TWINNING',
  'ACTIVITY',
  'TALENT',
  'INDUSTRY',
  'GOVERNANCE',
];

/** Figures of one area belong together; within it they keep the order the service declares them in. */
export function byArea(indicators: readonly Indicator[]): [area: Area, figures: Indicator[]][] {
  return AREAS.map((area): [Area, Indicator[]] => [
    area,
    indicators.filter((one) => one.area === area),
  ]).filter(([, figures]) => figures.length > 0);
}

/** Whether what a reader typed is found in a name or the code. */
export function matches(indicator: Indicator, typed: string): boolean {
  const sought = typed.trim().toLocaleLowerCase();
  return [indicator.code, indicator.nameZh, indicator.nameEn].some((text) =>
    text.toLocaleLowerCase().includes(sought),
  );
}
