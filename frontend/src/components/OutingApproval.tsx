import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import './state.css';

/** Until an outing is approved it waits as a leave does, and excuses nobody from the roll-call. */
export function OutingApproval({ approvedAt }: { approvedAt: string | null }) {
  const { t } = useTranslation('outings');
  return (
    <Tag className={`state state-${approvedAt ? 'good' : 'ahead'}`}>
      {t(approvedAt ? 'approved' : 'unapproved')}
    </Tag>
  );
}
