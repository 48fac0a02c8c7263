import type { SankeySeriesOption } from 'echarts/charts';
import type { AriaComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Room } from './Canvas';
import { type Flow, nodeOf } from './flow';
import { exact, lengthOf, short } from './quantity';

export type FlowOption = ComposeOption<SankeySeriesOption | AriaComponentOption | TooltipComponentOption>;

/** A node's share of the height: so much that the name of the smallest does not touch the next. */
const NODE = 30;
const LEAST = 260;
const MOST = 1_400;
/** Narrower than this there is room for names alone, without their amounts. */
const NARROW = 560;
const LABEL_MOST = 230;
/** Between a node and its name, and between a name and the next column. */
const AROUND_LABEL = 12;

/** As high as its fullest column needs, so that thirty payees can be read. */
export function flowHeight({ nodes, columns }: Flow): number {
  const fullest = Math.max(0, ...columns.map((_, i) => nodes.filter(({ column }) => column === i).length));
  return Math.min(MOST, Math.max(LEAST, fullest * NODE + 24));
}

/** Nodes rather than HTML: names are typed by people. */
function tooltip(heading: string, amount: string): HTMLElement {
  const box = document.createElement('div');
  box.append(Object.assign(document.createElement('strong'), { textContent: heading }));
  box.append(Object.assign(document.createElement('div'), { textContent: amount }));
  return box;
}

export function flowOption(flow: Flow, { width, ink }: Room, language: string): FlowOption {
  const name = (key: string) => nodeOf(flow, key)?.name ?? key;
  const currency = flow.links[0]?.amount.currency ?? 'CNY';
  const money = (size: number) => ({ amount: size.toFixed(2), currency });
  const last = flow.columns.length - 1;
  const narrow = width < NARROW;
  const nodeWidth = narrow ? 8 : 14;
  // A name ends before the next column begins.
  const label = Math.min(LABEL_MOST, Math.floor(width / flow.columns.length) - nodeWidth - AROUND_LABEL);
  return {
    animation: false,
    textStyle: { fontFamily: ink.fontFamily, color: ink.text },
    aria: { enabled: true, label: { enabled: false } },
    tooltip: {
      trigger: 'item',
      confine: true,
      backgroundColor: ink.background,
      borderColor: ink.line,
      textStyle: { color: ink.text },
      formatter: (hovered) => {
        const one = Array.isArray(hovered) ? hovered[0] : hovered;
        if (!one) return '';
        if (one.dataType === 'edge') {
          const link = flow.links[one.dataIndex];
          return link ? tooltip(`${name(link.from)} → ${name(link.to)}`, exact(link.amount)) : '';
        }
        return tooltip(name(one.name), exact(money(Number(one.value))));
      },
    },
    series: [
      {
        type: 'sankey',
        left: 4,
        // The names of the last column stand outside.
        right: label + 8,
        top: 8,
        bottom: 8,
        nodeWidth,
        nodeGap: 16,
        layoutIterations: 32,
        draggable: false,
        emphasis: { focus: 'trajectory' },
        lineStyle: { color: 'gradient', opacity: 0.35, curveness: 0.5 },
        label: {
          color: ink.text,
          // A rim, so that names over ribbons stay readable.
          textBorderColor: ink.background,
          textBorderWidth: 3,
          fontSize: narrow ? 11 : 12,
          width: label,
          overflow: 'truncate',
          formatter: ({ name: key, value }) =>
            narrow ? name(key) : `${name(key)} ${short(money(Number(value)), language)}`,
        },
        data: flow.nodes.map(({ key, column }) => ({
          name: key,
          depth: column,
          itemStyle: { color: ink.series[column % ink.series.length] ?? ink.text, borderWidth: 0 },
          ...(column === last ? {} : { label: { position: 'right' as const } }),
        })),
        links: flow.links.map(({ from, to, amount }) => ({
          source: from,
          target: to,
          value: lengthOf(amount),
        })),
      },
    ],
  };
}
