import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { useProgramme } from '@/api/session';
import { Absent } from '@/components/Absent';
import { PlainTable } from '@/components/PlainTable';
import { formatInstant } from '@/lib/dates';

const PATH = '/api/v1/programmes/{programme}/people/{id}/disclosures';

function disclosuresQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, PATH, id],
    queryFn: async () => {
      const { data } = await client.GET(PATH, { params: { path: { programme, id }, query: { limit: 100 } } });
      return data?.items ?? [];
    },
  });
}

/** Who has read what is confidential about a person, when and on what occasion; the latest hundred. */
export function DisclosuresTab({ record }: { record: { id: string } }) {
  const { t } = useTranslation('people');
  const programme = useProgramme();
  const { data } = useSuspenseQuery(disclosuresQuery(programme, record.id));
  if (data.length === 0) return <Empty description={t('disclose.none')} />;
  return (
    <PlainTable
      label={t('tab.disclosures')}
      rowKey="id"
      rows={data}
      columns={[
        { title: t('field.disclosedAt'), render: (_, row) => formatInstant(row.disclosedAt) },
        { title: t('field.disclosedBy'), dataIndex: 'disclosedBy' },
        { title: t('field.occasion'), render: (_, row) => t(`enums:DisclosureOccasion.${row.occasion}`) },
        { title: t('field.reason'), render: (_, row) => row.reason ?? <Absent /> },
        {
          title: t('field.fields'),
          render: (_, row) =>
            row.fields.map((field) => t(`enums:ConfidentialField.${field}`)).join(' · ') || <Absent />,
        },
      ]}
    />
  );
}
