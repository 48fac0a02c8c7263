import { queryOptions, useQuery } from '@tanstack/react-query';
import { Checkbox, Empty, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import type { ViewOf } from '@/api/resource';
import { plans } from '@/api/resources';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { Pager } from '@/components/list/Pager';
import { PageSkeleton } from '@/components/PageSkeleton';
import { PlainTable } from '@/components/PlainTable';
import { ProblemNote } from '@/components/ProblemNote';
import { RefLink } from '@/components/record/RefLink';
import { useTurns } from '@/components/record/useTurns';
import { nameOf } from '@/lib/i18n';
import { formatAmount } from '@/lib/money';
import { planName } from './name';
import styles from './plans.module.css';

type Plan = ViewOf<typeof plans>;
type Line = components['schemas']['ComparedLineView'];

const PATH = '/api/v1/programmes/{programme}/plans/{id}/comparison';
const ALL = 100;

/** What differs most comes first. */
function comparisonQuery(programme: string, id: string, other: string, after: string | undefined) {
  return queryOptions({
    queryKey: [programme, PATH, id, other, after ?? null],
    queryFn: ({ signal }) => {
      const query = { with: other, sort: '-difference', limit: ALL, ...(after ? { after } : {}) };
      return answered(client.GET(PATH, { params: { path: { programme, id }, query }, signal }));
    },
  });
}

/** Two versions side by side: what was, what is, and the difference. */
export function ComparisonTab({ record }: { record: Plan }) {
  const { t } = useTranslation('plans');
  const programme = useProgramme();
  const versions = useQuery(plans.list(programme, { limit: ALL }));
  const others = (versions.data?.items ?? []).filter(({ id }) => id !== record.id);
  const [chosen, choose] = useState<string | null>(record.basedOn);
  const [changedOnly, setChangedOnly] = useState(true);
  const other = chosen ?? others.find(({ fiscalYear }) => fiscalYear === record.fiscalYear)?.id;

  return (
    <>
      <div className={styles['compare']}>
        <span>
          {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is inside, under a name of its own */}
          <label>
            {t('comparison.with')}{' '}
            <Select
              className={styles['other'] ?? ''}
              aria-label={t('comparison.with')}
              loading={versions.isPending}
              value={other ?? null}
              onChange={choose}
              options={others.map((one) => ({
                value: one.id,
                label: `${planName(one)} · ${t(`enums:PlanState.${one.state}`)}`,
              }))}
            />
          </label>
        </span>
        <Checkbox checked={changedOnly} onChange={(event) => setChangedOnly(event.target.checked)}>
          {t('comparison.changedOnly')}
        </Checkbox>
      </div>
      {other ? (
        <Compared key={other} plan={record} other={other} changedOnly={changedOnly} />
      ) : (
        <Empty description={t('comparison.alone')} />
      )}
    </>
  );
}

function Compared({ plan, other, changedOnly }: { plan: Plan; other: string; changedOnly: boolean }) {
  const { t } = useTranslation('plans');
  const programme = useProgramme();
  const turns = useTurns();
  const { data, error, refetch } = useQuery(comparisonQuery(programme, plan.id, other, turns.after));
  if (error) return <ProblemNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const lines = changedOnly ? data.items.filter(({ change }) => change !== 'UNCHANGED') : data.items;
  if (lines.length === 0) return <Empty description={t('comparison.same')} />;
  const amount = { align: 'end' as const, className: 'tabular' };
  return (
    <>
      <PlainTable<Line>
        label={t('tab.comparison')}
        rowKey={({ project, category }) => `${project.id} ${category.id}`}
        rows={lines}
        columns={[
          {
            title: t('field.project'),
            render: (_, { project }) => <RefLink to="projects" record={project} />,
          },
          { title: t('field.category'), render: (_, { category }) => nameOf(category) },
          { title: t('field.before'), ...amount, render: (_, { before }) => formatAmount(before.amount) },
          { title: t('field.after'), ...amount, render: (_, { after }) => formatAmount(after.amount) },
          {
            title: t('field.difference'),
            ...amount,
            render: (_, { difference, change }) =>
              `${SIGNS[change]}${change === 'UNCHANGED' ? '0.00' : formatAmount(difference.amount)}`,
          },
          { title: t('field.change'), render: (_, { change }) => t(`enums:LineChange.${change}`) },
        ]}
      />
      <Pager page={data} search={turns} />
    </>
  );
}

const SIGNS: Record<Line['change'], string> = {
  ADDED: '+',
  INCREASED: '+',
  UNCHANGED: '',
  REDUCED: '−',
  DROPPED: '−',
};
