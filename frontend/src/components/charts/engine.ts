/**
 * The parts of ECharts our pictures need, and no others. Imported only on demand (see Chart.tsx), so that a teacher on
 * a weak line who opens a form does not pay for charts.
 */
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export { init };
