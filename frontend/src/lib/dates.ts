/** All sites of a programme keep one clock, whatever the reader's machine says. */
const ZONE = 'Asia/Shanghai';

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

export function today(now = new Date()): string {
  return parts(now).day;
}

/** An instant as "18:05" today and "2021-12-31 18:05" on any other day. */
export function formatInstant(instant: string, now = new Date()): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const { day, time } = parts(at);
  return day === today(now) ? time : `${day} ${time}`;
}

/** What a date field accepts from the keyboard. */
export const TYPED_DATES = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/M/D', 'YYYY.M.D', 'YYYY年M月D日'];
