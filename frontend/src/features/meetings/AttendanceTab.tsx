import { useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { AttendanceSheet } from './AttendanceSheet';
import { AttendanceTable } from './AttendanceTable';
import { AttendanceTools } from './AttendanceTools';
import './meetings.css';
import { attendanceQuery } from './queries';
import { sheetOf } from './sheet';

type Meeting = components['schemas']['MeetingView'];

/** Who is expected and who was there: a sheet for those who keep it, once the meeting has begun; a table for others. */
export function AttendanceTab({ record, version }: { record: Meeting; version: string }) {
  const { t } = useTranslation('meetings');
  const programme = useProgramme();
  const mayWrite = useMay()('TEAM_WRITE');
  const { data } = useSuspenseQuery(attendanceQuery(programme, record.id));
  const shown = () => {
    if (data.length === 0) {
      return <Empty description={t(mayWrite ? 'attendance.nobody' : 'attendance.notYours')} />;
    }
    if (mayWrite && record.state === 'HELD') {
      // Begun anew when what is recorded has changed, and not when somebody only renamed the meeting.
      const recorded = JSON.stringify(sheetOf(data));
      return <AttendanceSheet key={recorded} meetingId={record.id} version={version} expected={data} />;
    }
    const open = mayWrite && record.state === 'PLANNED';
    return <AttendanceTable expected={data} {...(open ? { meetingId: record.id } : {})} />;
  };
  return (
    <>
      <div className="attendance-tools">
        <AttendanceTools meetingId={record.id} />
      </div>
      {shown()}
    </>
  );
}
