import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';

type Finding = components['schemas']['FindingView'];

/** The day a finding is due on, and in words when it has passed. */
export function DueDay({ finding: { dueOn, overdue } }: { finding: Finding }) {
  const { t } = useTranslation('findings');
  return (
    <span className="tabular">
      {dueOn} {overdue && <Tag color="error">{t('overdue')}</Tag>}
    </span>
  );
}
