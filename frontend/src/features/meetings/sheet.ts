import type { components } from '@/api/schema';

export type Expected = components['schemas']['MeetingAttendanceView'];
export type Attendance = components['schemas']['Attendance'];
type Entry = components['schemas']['Entry'];

/** What stands on the sheet of one person; without attendance nothing is known yet. */
export interface Mark {
  attendance: Attendance | null;
  reason: string;
}

/** Marks by person. */
export type Sheet = Readonly<Record<string, Mark>>;

export function sheetOf(expected: readonly Expected[]): Sheet {
  return Object.fromEntries(
    expected.map(({ person, attendance, reason }) => [
      person.id,
      { attendance: (attendance as Attendance | null) ?? null, reason: reason ?? '' },
    ]),
  );
}

/** Everybody nothing is known of was there: a clerk marks those who were not, and is done. */
export function restPresent(sheet: Sheet): Sheet {
  return Object.fromEntries(
    Object.entries(sheet).map(([person, mark]) => [
      person,
      mark.attendance ? mark : { attendance: 'PRESENT' as const, reason: '' },
    ]),
  );
}

/** Who was there needs no reason. */
export function marked(sheet: Sheet, person: string, attendance: Attendance): Sheet {
  const reason = attendance === 'PRESENT' ? '' : (sheet[person]?.reason ?? '');
  return { ...sheet, [person]: { attendance, reason } };
}

export function lacksReason({ attendance, reason }: Mark): boolean {
  return attendance !== null && attendance !== 'PRESENT' && reason.trim() === '';
}

/** What has changed since the sheet was opened, as the service takes it. */
export function changedEntries(before: Sheet, sheet: Sheet): Entry[] {
  return Object.entries(sheet).flatMap(([personId, { attendance, reason }]) => {
    const earlier = before[personId];
    if (!attendance || (earlier?.attendance === attendance && earlier.reason === reason)) return [];
    return [{ personId, attendance, ...(reason.trim() ? { reason: reason.trim() } : {}) }];
  });
}
