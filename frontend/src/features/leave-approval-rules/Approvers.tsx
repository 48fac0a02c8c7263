import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { approverName } from '@/components/approverName';

/** Who approves, one after another. */
export function Approvers({ of }: { of: readonly components['schemas']['Approver'][] }) {
  const { t } = useTranslation('leave-approval-rules');
  return <>{of.map((approver) => approverName(t, approver)).join(' → ')}</>;
}
