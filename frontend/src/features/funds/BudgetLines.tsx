import { useTranslation } from 'react-i18next';
import type { ViewOf } from '@/api/resource';
import { budgetLines } from '@/api/resources';
import { StageBars } from '@/components/charts/StageBars';
import { ResourceList } from '@/components/list/ResourceList';
import { columnsOf } from '@/components/record/columns';
import type { Listed } from '@/components/record/feature';
import { nameOf } from '@/lib/i18n';
import styles from './funds.module.css';

type Line = ViewOf<typeof budgetLines>;

const column = columnsOf<Line>();

const listed: Listed<Line> = {
  name: 'budget-lines',
  resource: budgetLines,
  page: 'projects',
  addressOf: ({ project }) => project.id,
  titleOf: ({ project }) => nameOf(project),
  columns: [
    column.custom('project', ({ project }) => nameOf(project), { sort: 'project' }),
    column.custom('category', ({ category }) => nameOf(category), { list: 'hidden' }),
    column.custom('place', ({ place }) => nameOf(place), { list: 'hidden' }),
    column.custom('stages', (line) => (
      <div className={styles['bars']}>
        <StageBars label={nameOf(line.project)} amounts={line} />
      </div>
    )),
    column.money('approved', { sort: 'approved' }),
    column.money('contracted', { list: 'hidden' }),
  ],
  filters: [
    { name: 'projectId', kind: 'reference', to: 'projects' },
    { name: 'placeId', kind: 'reference', to: 'places', linked: true },
    { name: 'fiscalYear', kind: 'year', linked: true },
  ],
};

/** A row of bars for each project: what was planned, and how much of it has become real. Thirty or a thousand, page by page. */
export function BudgetLines() {
  const { t } = useTranslation('funds');
  return (
    <section aria-labelledby="budget-lines">
      <h2 id="budget-lines">{t('lines.title')}</h2>
      <p className={styles['note']}>{t('lines.note')}</p>
      <ResourceList feature={listed} />
    </section>
  );
}
