import { useTranslation } from 'react-i18next';
import { Absent } from '@/components/Absent';
import { Field } from '@/components/form/Field';
import { MoneyField } from '@/components/form/fields';
import { formatAmount, type Money } from '@/lib/money';
import styles from './approved.module.css';
import { useApprovalBar } from './head/approval';
import type { Project } from './head/next';

/** Where what was approved has become a fact. */
const ENDED: ReadonlySet<Project['state']> = new Set([
  'COMPLETED',
  'ACCEPTED',
  'IN_USE',
  'EVALUATED',
  'CANCELLED',
]);

type Reason = 'byPlan' | 'ended' | 'reserved' | 'own';

function useWhyFixed(project: Project): Reason | null {
  const bar = useApprovalBar(project);
  if (project.approvedByPlan) return 'byPlan';
  if (ENDED.has(project.state)) return 'ended';
  return project.state === 'PLANNED' ? null : bar;
}

const shown = (value: unknown) => (value ? formatAmount((value as Money).amount) : null);

/** What was approved for a project: typed in by those who may say so, to others shown with the reason why not. */
export function ApprovedAmount({ project }: { project: Project }) {
  const why = useWhyFixed(project);
  if (why === null) return <MoneyField name="approvedAmount" />;
  return (
    <Field name="approvedAmount" word="approvedFixed" show={shown}>
      <Fixed why={why} />
    </Field>
  );
}

/** The form hands it its value. */
function Fixed({ id, value, why }: { id?: string; value?: Money | null; why: Reason }) {
  const { t } = useTranslation('projects');
  return (
    <div className={styles['fixed']}>
      <output id={id} className="tabular">
        {shown(value) ?? <Absent />}
      </output>
      <small>{t(`fixed.${why}`)}</small>
    </div>
  );
}
