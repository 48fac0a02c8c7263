import { UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/session';
import { ExportMenu } from '@/components/list/ExportMenu';
import { ImportDialog } from '@/components/list/ImportDialog';
import { ATTENDANCE } from './queries';

/** The sheet as a workbook: out for this meeting, in for any. */
export function AttendanceTools({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('meetings');
  const mayWrite = useMay()('TEAM_WRITE');
  const [importing, setImporting] = useState(false);
  const name = t('tab.attendance');
  return (
    <>
      {mayWrite && (
        <Button icon={<UploadOutlined aria-hidden />} onClick={() => setImporting(true)}>
          {t('import.open')}
        </Button>
      )}
      <ExportMenu path={ATTENDANCE} name={name} ask={{ meetingId }} />
      {importing && <ImportDialog path={ATTENDANCE} name={name} onClose={() => setImporting(false)} />}
    </>
  );
}
