import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { useProgramme } from '@/api/session';
import { PlainTable } from '@/components/PlainTable';
import { formatInstant } from '@/lib/dates';

const PATH = '/api/v1/programmes/{programme}/findings/{id}/steps';

function stepsQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, PATH, id],
    queryFn: async () => {
      const { data } = await client.GET(PATH, { params: { path: { programme, id }, query: { limit: 100 } } });
      return data?.items ?? [];
    },
  });
}

/** From hand to hand: what was done with a finding, and by whom. */
export function StepsTab({ record }: { record: { id: string } }) {
  const { t } = useTranslation('findings');
  const programme = useProgramme();
  const { data } = useSuspenseQuery(stepsQuery(programme, record.id));
  if (data.length === 0) return <Empty description={t('steps.none')} />;
  return (
    <PlainTable
      label={t('tab.steps')}
      rowKey="id"
      rows={data}
      columns={[
        { title: t('field.on'), dataIndex: 'on', className: 'tabular' },
        { title: t('field.step'), render: (_, { kind }) => t(`enums:FindingStepKind.${kind}`) },
        { title: t('field.by'), dataIndex: 'by' },
        { title: t('field.note'), render: (_, { note }) => <span className="prose">{note}</span> },
        { title: t('field.recordedAt'), render: (_, { recordedAt }) => formatInstant(recordedAt) },
      ]}
    />
  );
}
