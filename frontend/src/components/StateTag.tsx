import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EnumName } from '@/lib/enums';
import './state.css';

type Tone = 'ahead' | 'running' | 'good' | 'halted' | 'over';

const TONES: Record<string, Tone> = {
  STATIONED: 'good',
  UPCOMING: 'ahead',
  DUE: 'running',
  OVERDUE: 'halted',
  DONE: 'good',
  DONE_LATE: 'good',
  OPEN: 'running',
  ESCALATED: 'halted',
  PENDING: 'ahead',
  UNRESOLVED: 'halted',
  PRESENT: 'good',
  ACCOUNTED: 'good',
  REQUESTED: 'ahead',
  DEPARTED: 'running',
  REJECTED: 'halted',
  AWAITED: 'ahead',
  LATER: 'over',
  REPORTED: 'running',
  PROPOSED: 'ahead',
  PLANNED: 'ahead',
  SIGNED: 'ahead',
  APPROVED: 'running',
  UNDER_WAY: 'running',
  ON_POST: 'good',
  ACTIVE: 'good',
  IN_FORCE: 'good',
  RECORDED: 'good',
  COMPLETED: 'good',
  ACCEPTED: 'good',
  IN_USE: 'good',
  EVALUATED: 'good',
  SUSPENDED: 'halted',
  CANCELLED: 'halted',
  DRAFT: 'ahead',
  HELD: 'good',
  EXCUSED: 'over',
  ABSENT: 'halted',
  // A monthly report counts once it is approved; one given back waits for its author.
  SUBMITTED: 'running',
  'ReportState.APPROVED': 'good',
  'ReportState.RETURNED': 'halted',
  VALID: 'good',
  EXPIRING: 'ahead',
  RECTIFIED: 'ahead',
  REOPENED: 'halted',
  'FindingState.CLOSED': 'good',
  MINOR: 'over',
  MAJOR: 'ahead',
  CRITICAL: 'halted',
  REVIEWED: 'running',
  PAID: 'good',
  'DisbursementState.RETURNED': 'halted',
  REVERSED: 'halted',
  GRANTED: 'ahead',
  RECEIVED: 'good',
  REVOKED: 'halted',
  'ContractState.SIGNED': 'good',
  CONFIRMED: 'good',
  'PlanState.APPROVED': 'good',
  'FundsReportState.PREPARED': 'ahead',
  'FundsReportState.SIGNED': 'good',
  PASSED: 'good',
  INQUORATE: 'halted',
  // An agreement may run out; a paper must not.
  'PaperState.EXPIRED': 'halted',
};

/** The state of a record, in words; the dot before them only helps the eye. */
export function StateTag({ of, value }: { of: EnumName; value: string }) {
  const { t } = useTranslation();
  const tone = TONES[`${of}.${value}`] ?? TONES[value] ?? 'over';
  return <Tag className={`state state-${tone}`}>{t(`enums:${of}.${value}`)}</Tag>;
}
