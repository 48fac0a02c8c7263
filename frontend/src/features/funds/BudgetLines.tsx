import { useTranslation } from 'react-i18next';
import type { ViewOf } from '@/api/resource';
import { budgetLines } from '@/api/resources';
import { StageBars } from '@/components/charts/StageBars';
import type { StageAmounts } from '@/components/charts/stages';
import { ResourceList } from '@/components/list/ResourceList';
import { columnsOf } from '@/components/record/columns';
import type { Listed } from '@/components/record/feature';
import { nameOf } from '@/lib/i18n';
import styles from './funds.module.css';

type Line = ViewOf<typeof budgetLines>;

const column = columnsOf<Line>();

/** Of a project with several categories of funding each line says which it is. */
function nameOfLine({ project, category, wholeProject }: Line) {
  return wholeProject.lines > 1 ? `${nameOf(project)} · ${nameOf(category)}` : nameOf(project);
}

/** What is known of the whole project only is no amount of one of several lines; the page of the project shows it. */
function stagesOfLine(line: Line): StageAmounts {
  const { lines, received, accepted } = line.wholeProject;
  return lines > 1 ? line : { ...line, received, accepted };
}

const listed: Listed<Line> = {
  name: 'budget-lines',
  resource: budgetLines,
  page: 'projects',
  addressOf: ({ project }) => project.id,
  titleOf: nameOfLine,
  workbooks: true,
  columns: [
    column.custom('project', nameOfLine, { sort: 'project' }),
    column.custom('category', ({ category }) => nameOf(category), { list: 'hidden' }),
    column.custom('place', ({ place }) => nameOf(place), { list: 'hidden' }),
    column.custom('stages', (line) => (
      <div className={styles['bars']}>
        <StageBars label={nameOfLine(line)} amounts={stagesOfLine(line)} />
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
