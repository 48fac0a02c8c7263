import dayjsConfig from '@rc-component/picker/generate/dayjs';
import { DatePicker as MachineDatePicker } from 'antd';
import dayjs from 'dayjs';
import { timeOf, today } from '@/lib/dates';
import { now } from '@/lib/officeClock';

/** What the clocks of the sites show, whatever the zone and the clock of this machine. */
function getNow() {
  const at = now();
  return dayjs(`${today(at)}T${timeOf(at)}`);
}

/** Opens on the days of the office and marks its today. */
export const DatePicker = MachineDatePicker.generatePicker({ ...dayjsConfig, getNow });
