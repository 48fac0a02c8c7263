import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { PlainTable } from '@/components/PlainTable';
import { TargetLink } from '@/components/Target';
import { nameOf } from '@/lib/i18n';
import { formatAmount, type Money } from '@/lib/money';
import { paths } from '@/lib/paths';
import { contentQuery } from './queries';

type Schemas = components['schemas'];
type Stage = Schemas['StageLine'];
type Movement = Schemas['MovementLine'];
type Project = Schemas['ProjectLine'];

/** What stands in each stage, what moved in the month, and where the money of each project is. */
export function Figures({ record }: { record: Schemas['FundsReportView'] }) {
  const { t } = useTranslation('funds-reports');
  const programme = useProgramme();
  const { data } = useSuspenseQuery(contentQuery(programme, record.id));
  const money = (key: string, dataIndex: string) => ({
    title: t(key),
    dataIndex,
    align: 'end' as const,
    render: ({ amount }: Money) => <span className="tabular">{formatAmount(amount)}</span>,
  });
  return (
    <>
      <h2>{t('stages.title')}</h2>
      <PlainTable<Stage>
        label={t('stages.title')}
        rowKey="stage"
        rows={data.stages}
        columns={[
          {
            title: t('stages.stage'),
            dataIndex: 'stage',
            render: (stage: string) => t(`enums:Stage.${stage}`),
          },
          money('stages.opening', 'opening'),
          money('stages.in', 'in'),
          money('stages.out', 'out'),
          money('stages.closing', 'closing'),
        ]}
      />
      <h2>{t('movements.title')}</h2>
      <PlainTable<Movement>
        label={t('movements.title')}
        rowKey="code"
        rows={data.movements}
        columns={[
          {
            title: t('movements.code'),
            dataIndex: 'code',
            render: (code: string) => t(`enums:EntryCode.${code}`),
          },
          { title: t('movements.entries'), dataIndex: 'entries', align: 'end' },
          money('movements.amount', 'amount'),
        ]}
      />
      <h2>{t('projects.title')}</h2>
      <PlainTable<Project>
        label={t('projects.title')}
        rowKey="id"
        rows={data.projects}
        columns={[
          {
            title: t('projects.project'),
            dataIndex: 'code',
            render: (_: string, project) => (
              <TargetLink target={{ to: paths.record(programme, 'projects', project.id) }}>
                {project.code} {nameOf(project)}
              </TargetLink>
            ),
          },
          money('projects.allocated', 'allocated'),
          money('projects.committed', 'committed'),
          money('projects.paid', 'paid'),
          money('projects.paidInMonth', 'paidInMonth'),
          money('projects.refundedInMonth', 'refundedInMonth'),
        ]}
      />
    </>
  );
}
