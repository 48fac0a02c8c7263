import type { BarSeriesOption } from 'echarts/charts';
import type {
  AriaComponentOption,
  GridComponentOption,
  LegendComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Money } from '@/lib/money';
import type { Ink } from './ink';
import type { Picture, PictureRow } from './picture';
import { exact, isMoney, isShare, isZero, lengthOf, type Quantity, short } from './quantity';

export type BarOption = ComposeOption<
  BarSeriesOption | AriaComponentOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>;

/** How and for whom a picture is drawn. */
export interface Drawing {
  ink: Ink;
  language: string;
  width: number;
  /** Whether a bar leads anywhere. */
  pickable: boolean;
}

const BAR = 16;
const GAP = 14;
const LEGEND = 36;
const LEGEND_LINE = 20;
/** So many names stand beside each other even on a phone. */
const LEGEND_NAMES = 4;
const COLUMNS_HEIGHT = 280;

/** Room for the names of the measures, which may take several lines; a single one is told by the title. */
function legendRoom({ measures }: Picture): number {
  return measures.length > 1 ? LEGEND + LEGEND_LINE * Math.floor((measures.length - 1) / LEGEND_NAMES) : 0;
}

/** Bars stay equally thick however many there are: the picture grows instead. */
export function heightOf(picture: Picture): number {
  if (picture.layout === 'columns') return COLUMNS_HEIGHT;
  const bars = picture.stacked ? 1 : picture.measures.length;
  return picture.rows.length * (bars * BAR + GAP) + (legendRoom(picture) || 8);
}

/** The first colour is plain, the others carry a pattern each: told apart without colour vision and on a grey print. */
function patterns(ink: Ink) {
  const color = ink.pattern;
  return [
    { symbol: 'none', color: 'transparent' },
    { symbol: 'rect', color, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 },
    {
      symbol: 'circle',
      color,
      symbolSize: 0.7,
      dashArrayX: [
        [6, 6],
        [0, 6, 6, 0],
      ],
      dashArrayY: [6, 0],
    },
    { symbol: 'rect', color, dashArrayX: [1, 0], dashArrayY: [1, 3], rotation: Math.PI / 2 },
  ];
}

function tooltipOf(picture: Picture, row: PictureRow): HTMLElement {
  // Nodes rather than HTML: names are typed by people.
  const box = document.createElement('div');
  box.append(Object.assign(document.createElement('strong'), { textContent: row.name }));
  for (const [i, measure] of picture.measures.entries()) {
    const cell = row.cells[i];
    const line = document.createElement('div');
    line.textContent = `${measure}: ${cell == null ? '—' : exact(cell)}`;
    box.append(line);
  }
  return box;
}

/** What stands at a bar or an axis, without decimals that say nothing. */
function mark(quantity: Quantity, language: string): string {
  return isZero(quantity) ? '0' : short(quantity, language).replace(/\.00$/, '');
}

/** Room for the longest number at the end of a bar: a Chinese character is about as wide as it is high. */
function labelRoom(picture: Picture, language: string): number {
  const widths = picture.rows.flatMap((row) =>
    row.cells.map((cell) =>
      [...(cell === null ? '' : mark(cell, language))].reduce(
        (sum, sign) => sum + (sign > '\u2e7f' ? 12 : 7.5),
        0,
      ),
    ),
  );
  return Math.ceil(Math.max(0, ...widths)) + 12;
}

function series(picture: Picture, { ink, language, pickable }: Drawing): BarSeriesOption[] {
  const flat = picture.layout === 'bars';
  return picture.measures.map((name, i) => ({
    type: 'bar',
    name,
    color: ink.series[i % ink.series.length] ?? ink.text,
    ...(picture.stacked ? { stack: 'all' } : {}),
    barMaxWidth: flat ? BAR : 28,
    barGap: '12%',
    data: picture.rows.map(({ cells }) => {
      const cell = cells[i];
      // Of a zero in a pile nothing would be seen but the plate of its label.
      return cell == null || (picture.stacked && isZero(cell)) ? null : lengthOf(cell);
    }),
    label: {
      // Over standing columns labels would collide; their exact values are in the tooltip and the table.
      show: flat,
      position: picture.stacked ? 'inside' : 'right',
      color: ink.text,
      // A plate, so that numbers inside a patterned bar stay readable.
      ...(picture.stacked ? { backgroundColor: ink.background, borderRadius: 2, padding: [1, 4] } : {}),
      fontSize: 12,
      formatter: ({ dataIndex }) => {
        const cell = picture.rows[dataIndex]?.cells[i];
        return cell == null ? '' : mark(cell, language);
      },
    },
    labelLayout: { hideOverlap: true },
    emphasis: { focus: 'none' },
    cursor: pickable ? 'pointer' : 'default',
  }));
}

export function barOption(picture: Picture, drawing: Drawing): BarOption {
  const { ink, language, width, pickable } = drawing;
  const flat = picture.layout === 'bars';
  const money = picture.rows
    .flatMap((row) => row.cells)
    .find((cell): cell is Money => cell !== null && isMoney(cell));
  const shares = picture.rows.some((row) => row.cells.some((cell) => cell !== null && isShare(cell)));
  const names = {
    type: 'category' as const,
    data: picture.rows.map((row) => row.name),
    inverse: flat,
    triggerEvent: pickable,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: ink.line } },
    axisLabel: {
      color: ink.text,
      fontSize: 12,
      lineHeight: 15,
      ...(flat
        ? { width: Math.round(Math.min(176, width * 0.32)), overflow: 'break' as const, interval: 0 }
        : {}),
    },
  };
  const sizes = {
    type: 'value' as const,
    show: !flat,
    minInterval: money ? 0 : 1,
    splitNumber: 4,
    // The whole is seen as well as the part.
    ...(shares ? { max: 100, interval: 25 } : {}),
    splitLine: { lineStyle: { color: ink.line } },
    axisLabel: {
      color: ink.muted,
      formatter: (size: number) =>
        shares
          ? `${size}%`
          : mark(money ? { amount: size.toFixed(2), currency: money.currency } : size, language),
    },
  };
  return {
    animation: false,
    textStyle: { fontFamily: ink.fontFamily, color: ink.text },
    aria: {
      enabled: true,
      label: { enabled: false },
      decal: { show: picture.measures.length > 1, decals: patterns(ink) },
    },
    grid: {
      left: 0,
      right: flat && !picture.stacked ? labelRoom(picture, language) : 8,
      top: legendRoom(picture) || 4,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: {
      show: picture.measures.length > 1,
      left: 0,
      top: 0,
      itemWidth: 20,
      itemHeight: 12,
      textStyle: { color: ink.text },
      // Hiding a series would leave a picture that differs from its table.
      selectedMode: false,
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      confine: true,
      backgroundColor: ink.background,
      borderColor: ink.line,
      textStyle: { color: ink.text },
      formatter: (hovered) => {
        const first = Array.isArray(hovered) ? hovered[0] : hovered;
        const row = first && picture.rows[first.dataIndex];
        return row ? tooltipOf(picture, row) : '';
      },
    },
    ...(flat ? { xAxis: sizes, yAxis: names } : { xAxis: names, yAxis: sizes }),
    series: series(picture, drawing),
  };
}
