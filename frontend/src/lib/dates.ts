import { now } from './officeClock';

export { now };

/** All sites of a programme keep one clock, whatever the reader's machine says. */
const ZONE = 'Asia/Shanghai';
const OFFSET = '+08:00';

function parts(at: Date): { day: string; time: string } {
  // sv-SE writes ISO order, so no pieces need to be put together by hand.
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(at);
  const [day = '', time = ''] = text.split(' ');
  return { day, time };
}

export function today(at = now()): string {
  return parts(at).day;
}

/** The hour at the sites, as "18:05". */
export function timeOf(at: Date): string {
  return parts(at).time;
}

/** The instant at which the clocks of the sites show this day and hour. */
export function instantAt(day: string, time: string): Date {
  return new Date(`${day}T${time}${OFFSET}`);
}

/** An instant as the clocks of the sites show it: "2021-12-31 18:05"; what is no instant stays as it is. */
export function wallClock(instant: string): string {
  const told = new Date(instant);
  if (Number.isNaN(told.getTime())) return instant;
  const { day, time } = parts(told);
  return `${day} ${time}`;
}

/** An instant as "18:05" today and "2021-12-31 18:05" on any other day. */
export function formatInstant(instant: string, at = now()): string {
  const told = new Date(instant);
  if (Number.isNaN(told.getTime())) return instant;
  const { day, time } = parts(told);
  return day === today(at) ? time : `${day} ${time}`;
}

const DAY = 24 * 60 * 60 * 1000;

/** Days are counted where no clock is ever put forward or back; the 32nd, typed into an address, is the 1st. */
export function midnight(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}

/** The day so many days later, or earlier. */
export function plusDays(day: string, days: number): string {
  return new Date(midnight(day) + days * DAY).toISOString().slice(0, 10);
}

/** How many days from one to the other. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

/** What fields of months and of dates accept from the keyboard. */
export const TYPED_MONTHS = ['YYYY-MM', 'YYYYMM', 'YYYY/M', 'YYYY.M', 'YYYY年M月'];
export const TYPED_DATES = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/M/D', 'YYYY.M.D', 'YYYY年M月D日'];
