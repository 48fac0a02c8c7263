import { useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { AttendanceSheet } from './AttendanceSheet';
import { AttendanceTable } from './AttendanceTable';
import { attendanceQuery } from './queries';

type Meeting = components['schemas']['MeetingView'];

/** Who is expected and who was there: a sheet for those who keep it, once the meeting has begun; a table for others. */
export function AttendanceTab({ record, version }: { record: Meeting; version: string }) {
  const { t } = useTranslation('meetings');
  const programme = useProgramme();
  const mayWrite = useMay()('TEAM_WRITE');
  const { data } = useSuspenseQuery(attendanceQuery(programme, record.id));
  if (data.length === 0) {
    return <Empty description={t(mayWrite ? 'attendance.nobody' : 'attendance.notYours')} />;
  }
  return mayWrite && record.state === 'HELD' ? (
    <AttendanceSheet key={version} meetingId={record.id} version={version} expected={data} />
  ) : (
    <AttendanceTable
      expected={data}
      {...(mayWrite && record.state === 'PLANNED' ? { meetingId: record.id } : {})}
    />
  );
}
