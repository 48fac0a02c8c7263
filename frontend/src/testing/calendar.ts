import type { CalendarEntry } from '@/api/calendar';

export const CALENDAR = '*/api/v1/programmes/demo/calendar';
export const FEED = '*/api/v1/programmes/demo/my/calendar-feed';

/** A day of leave; what differs from that is said by the test. */
export function entry(over: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    kind: 'LEAVE',
    recordId: 'l1',
    record: 'leaves',
    titleZh: '请假：示例四',
    titleEn: 'Leave: 示例四',
    startsOn: '2022-01-12',
    endsOn: '2022-01-12',
    startsAt: null,
    endsAt: null,
    person: null,
    ...over,
  };
}

export const longLeave = entry({
  recordId: 'l2',
  titleZh: '请假：示例五',
  startsOn: '2022-01-08',
  endsOn: '2022-01-12',
});

export const meeting = entry({
  kind: 'MEETING',
  recordId: 'm1',
  record: 'meetings',
  titleZh: '支部学习',
  titleEn: 'Study of the branch',
  startsAt: '2022-01-12T19:30:00+08:00',
  endsAt: '2022-01-12T21:00:00+08:00',
});
