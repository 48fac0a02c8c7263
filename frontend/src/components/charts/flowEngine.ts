/** The parts of ECharts a flow of money needs; fetched by the pages that draw one. */
import { SankeyChart } from 'echarts/charts';
import { use } from 'echarts/core';
import { init } from './engine';

use([SankeyChart]);

export { init };
