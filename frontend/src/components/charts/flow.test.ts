import { describe, expect, it } from 'vitest';
import { type Flow, flowAsText, linesOf } from './flow';
import { flowHeight, flowOption } from './flowOption';
import { PAPER } from './ink';

const yuan = (amount: string) => ({ amount, currency: 'CNY' });

const flow: Flow = {
  columns: ['来源', '项目', '收款单位'],
  nodes: [
    { key: 's', name: '湖州市财政', column: 0 },
    { key: 'p1', name: '医院', column: 1 },
    { key: 'p2', name: '学校', column: 1 },
    { key: 'b', name: '示例建设', column: 2 },
  ],
  links: [
    { from: 'p1', to: 'b', amount: yuan('30.00') },
    { from: 's', to: 'p2', amount: yuan('9.00') },
    { from: 's', to: 'p1', amount: yuan('100.00') },
  ],
};

describe('the flow of money', () => {
  it('is told in the order money takes, the largest first', () => {
    expect(linesOf(flow).map(({ from, to }) => `${from.name}→${to.name}`)).toEqual([
      '湖州市财政→医院',
      '湖州市财政→学校',
      '医院→示例建设',
    ]);
  });

  it('goes into the clipboard with exact amounts', () => {
    expect(flowAsText(flow, ['自', '至', '金额']).split('\n')[1]).toBe('湖州市财政\t医院\t100.00');
  });

  it('leaves out what ends nowhere', () => {
    const broken = { ...flow, links: [{ from: 's', to: 'gone', amount: yuan('1.00') }] };
    expect(linesOf(broken)).toEqual([]);
  });

  it('grows with its fullest column', () => {
    const many = {
      ...flow,
      nodes: Array.from({ length: 30 }, (_, i) => ({ key: `${i}`, name: `${i}`, column: 1 })),
    };
    expect(flowHeight(many)).toBeGreaterThan(flowHeight(flow));
  });

  it('puts every node in its own column', () => {
    const { series } = flowOption(flow, { width: 900, ink: PAPER }, 'zh-CN');
    const [sankey] = Array.isArray(series) ? series : [series];
    expect(sankey?.data?.map((node) => (node as { depth: number }).depth)).toEqual([0, 1, 1, 2]);
  });

  it.each([288, 332, 390, 900])('keeps names from the next column at %i pixels', (width) => {
    const { series } = flowOption(flow, { width, ink: PAPER }, 'zh-CN');
    const [sankey] = Array.isArray(series) ? series : [series];
    const { left, right, nodeWidth, label } = sankey as unknown as Record<
      'left' | 'right' | 'nodeWidth',
      number
    > & {
      label: { width: number };
    };
    const step = (width - left - right - nodeWidth) / (flow.columns.length - 1);
    expect(nodeWidth + label.width).toBeLessThan(step);
    expect(label.width).toBeGreaterThan(40);
  });
});
