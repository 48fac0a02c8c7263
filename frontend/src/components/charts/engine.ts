/**
 * The parts of ECharts our pictures need, and no others. Imported only on demand (see Canvas.tsx), so that a teacher
 * on a weak line who opens a form does not pay for charts.
 */
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init as begin, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** Its size follows with what it shows. */
export function init(box: HTMLElement) {
  return begin(box, null, { renderer: 'svg', width: 1, height: 1 });
}
