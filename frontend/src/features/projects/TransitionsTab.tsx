import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { useProgramme } from '@/api/session';
import { PlainTable } from '@/components/PlainTable';
import { StateTag } from '@/components/StateTag';
import { formatInstant } from '@/lib/dates';
import { Acceptance, HandOver } from './Completion';

const PATH = '/api/v1/programmes/{programme}/projects/{id}/transitions';

function transitionsQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, PATH, id],
    queryFn: async () => {
      const { data } = await client.GET(PATH, { params: { path: { programme, id }, query: { limit: 100 } } });
      return data?.items ?? [];
    },
  });
}

/** How a project came to where it stands. */
export function TransitionsTab({ record }: { record: { id: string } }) {
  const { t } = useTranslation('projects');
  const programme = useProgramme();
  const { data } = useSuspenseQuery(transitionsQuery(programme, record.id));
  if (data.length === 0) return <Empty description={t('move.none')} />;
  return (
    <PlainTable
      label={t('tab.transitions')}
      rowKey="id"
      rows={data}
      columns={[
        { title: t('field.on'), dataIndex: 'on', className: 'tabular' },
        { title: t('field.from'), render: (_, row) => <StateTag of="ProjectState" value={row.from} /> },
        { title: t('field.to'), render: (_, row) => <StateTag of="ProjectState" value={row.to} /> },
        { title: t('field.takenBy'), render: (_, { takenBy }) => takenBy?.name },
        { title: t('field.reason'), dataIndex: 'reason' },
        {
          title: t('field.settled'),
          render: (_, { acceptance, handOver }) => (
            <>
              {acceptance && <Acceptance {...acceptance} />}
              {handOver && <HandOver {...handOver} />}
            </>
          ),
        },
        { title: t('field.recordedAt'), render: (_, row) => formatInstant(row.recordedAt) },
      ]}
    />
  );
}
