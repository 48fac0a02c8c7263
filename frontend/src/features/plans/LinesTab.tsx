import { useTranslation } from 'react-i18next';
import type { BodyOf, ViewOf } from '@/api/resource';
import { planLinesOf, type plans } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { PartsTab } from '@/components/record/PartsTab';
import type { Parts } from '@/components/record/parts';
import { nameOf } from '@/lib/i18n';
import { formatMoney } from '@/lib/money';
import styles from './plans.module.css';
import { Shares } from './Shares';

type Line = ViewOf<ReturnType<typeof planLinesOf>>;
type LineBody = BodyOf<ReturnType<typeof planLinesOf>>;

const column = columnsOf<Line>();
const F = fieldsOf<LineBody>();

const lines: Parts<Line, LineBody> = {
  words: 'plan-lines',
  write: 'PLAN_WRITE',
  titleOf: ({ project, category }) => `${nameOf(project)} · ${nameOf(category)}`,
  columns: [
    column.ref('project', 'projects'),
    column.custom('category', ({ category }) => nameOf(category)),
    column.custom('place', ({ place }) => nameOf(place)),
    column.money('amount'),
    column.text('note'),
  ],
  blank: () => ({}),
  toDraft: ({ project, category, amount, note }) => ({
    projectId: project.id,
    categoryId: category.id,
    amount,
    note,
  }),
  Fields: () => (
    <>
      <F.Reference name="projectId" to="projects" required />
      <F.Reference name="categoryId" to="terms" among={{ kind: 'FUNDING' }} required />
      <F.Money name="amount" required />
      <F.Prose name="note" max={500} />
    </>
  ),
};

/** What each project gets, and beside it what that makes of the shares policy asks for. */
export function LinesTab({ record }: { record: ViewOf<typeof plans> }) {
  const { t } = useTranslation('plans');
  return (
    <div className={styles['editing']}>
      <PartsTab parts={lines} resource={planLinesOf(record.id)} closed={record.state !== 'DRAFT'} />
      <aside className={styles['aside']} aria-labelledby="plan-shares" aria-live="polite">
        <h3 id="plan-shares">{t('total')}</h3>
        <p className={`${styles['total']} tabular`}>{formatMoney(record.total)}</p>
        <Shares shares={record.shares} />
      </aside>
    </div>
  );
}
