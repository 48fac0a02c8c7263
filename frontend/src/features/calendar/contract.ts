import type { Reference } from '@/api/references';

export const CALENDAR_KINDS = ['LEAVE', 'OUTING', 'DUTY', 'BIRTHDAY', 'MEETING', 'MILESTONE'] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** Something that happens on a day, on several, or at an hour. */
export interface CalendarEntry {
  kind: CalendarKind;
  recordId: string;
  /** Segment of the addresses of the record. */
  record: string;
  titleZh: string;
  titleEn: string;
  startsOn: string;
  endsOn: string;
  startsAt: string | null;
  endsAt: string | null;
  person: Reference | null;
}

/** Whether one has a private address for one's calendar. */
export interface Feed {
  open: boolean;
  openedAt: string | null;
}

/** A new private address: told once. */
export interface FeedAddress {
  path: string;
  openedAt: string;
}
