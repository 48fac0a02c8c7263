import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { daysBetween, today } from '@/lib/dates';
import styles from './findings.module.css';

type Finding = components['schemas']['FindingView'];

/** Whose turn it is with a finding, and until when. */
export function Turn({ record }: { record: Finding }) {
  const { t } = useTranslation('findings');
  const { owner, dueOn, state, overdue, closedOn, closedBy, rectifiedOn } = record;
  const days = Math.abs(daysBetween(today(), dueOn));
  const name = owner.nameZh;
  switch (state) {
    case 'CLOSED':
      return (
        <Alert
          type="success"
          showIcon
          className={styles['turn'] ?? ''}
          title={t(closedBy ? 'turn.closedBy' : 'turn.closed', { on: closedOn, name: closedBy?.nameZh })}
        />
      );
    case 'RECTIFIED':
      return (
        <Alert
          type="info"
          showIcon
          className={styles['turn'] ?? ''}
          title={t('turn.rectified', { name, on: rectifiedOn })}
        />
      );
    default:
      return (
        <Alert
          type={overdue ? 'error' : 'warning'}
          showIcon
          className={styles['turn'] ?? ''}
          title={t(overdue ? 'turn.overdue' : 'turn.open', { name, on: dueOn, count: days })}
        />
      );
  }
}
