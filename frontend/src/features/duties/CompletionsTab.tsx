import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { useProgramme } from '@/api/session';
import { Pictures } from '@/components/Pictures';
import { PlainTable } from '@/components/PlainTable';
import { formatInstant } from '@/lib/dates';

const PATH = '/api/v1/programmes/{programme}/duties/{id}/completions';

function completionsQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, PATH, id],
    queryFn: async () => {
      const { data } = await client.GET(PATH, { params: { path: { programme, id }, query: { limit: 100 } } });
      return data?.items ?? [];
    },
  });
}

/** Every time a duty was reported as done, those taken back too. */
export function CompletionsTab({ record }: { record: { id: string } }) {
  const { t } = useTranslation('duties');
  const programme = useProgramme();
  const { data } = useSuspenseQuery(completionsQuery(programme, record.id));
  if (data.length === 0) return <Empty description={t('complete.none')} />;
  return (
    <PlainTable
      label={t('tab.completions')}
      rowKey="id"
      rows={data}
      columns={[
        { title: t('field.doneOn'), dataIndex: 'doneOn', className: 'tabular' },
        { title: t('field.note'), dataIndex: 'note' },
        { title: t('field.attachmentIds'), render: (_, row) => <Pictures ids={row.attachmentIds} /> },
        {
          title: t('field.bySelf'),
          render: (_, { bySelf }) => t(bySelf ? 'complete.self' : 'complete.office'),
        },
        { title: t('field.recordedAt'), render: (_, { recordedAt }) => formatInstant(recordedAt) },
        {
          title: t('field.revokedAt'),
          render: (_, { revokedAt, revokeReason }) =>
            revokedAt && t('revoke.because', { when: formatInstant(revokedAt), reason: revokeReason }),
        },
      ]}
    />
  );
}
