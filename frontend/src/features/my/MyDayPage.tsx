import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAccess, useMay } from '@/api/session';
import { PageTitle } from '@/components/PageTitle';
import { today } from '@/lib/dates';
import { useNow } from '@/lib/officeClock';
import { DutySection } from './DutySection';
import { LeaveSection } from './LeaveSection';
import { MeetingSection } from './MeetingSection';
import styles from './my.module.css';
import { NoticeSection } from './NoticeSection';
import { OutingSection } from './OutingSection';
import { RollCallCard } from './RollCallCard';
import { WorkSection } from './WorkSection';

/** The day of somebody on post: this evening's roll-call first, then what else is to be done. */
export function MyDayPage() {
  const { t } = useTranslation('my');
  const personId = useAccess()?.personId;
  const may = useMay();
  const day = today(useNow(60_000));
  if (!personId) return <Result status="info" title={<h1>{t('nobody')}</h1>} />;
  return (
    <>
      <PageTitle title={t('day.title')} note={<span className="tabular">{day}</span>} />
      <div className={styles.day}>
        <RollCallCard />
        {may('DISBURSEMENT_READ') && <WorkSection />}
        {may('NOTICE_READ') && <NoticeSection />}
        {may('ABSENCE_REQUEST') && <LeaveSection personId={personId} />}
        {may('ABSENCE_REQUEST') && <OutingSection personId={personId} />}
        {may('DUTY_COMPLETE') && <DutySection personId={personId} />}
        {may('CALENDAR_READ') && <MeetingSection />}
      </div>
    </>
  );
}
