import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import { useProgramme } from '@/api/session';
import { PlainTable } from '@/components/PlainTable';
import { formatInstant } from '@/lib/dates';
import { formatAmount } from '@/lib/money';

const PATH = '/api/v1/programmes/{programme}/contracts/{id}/movements';
const ALL = 100;

function movementsQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, PATH, id],
    queryFn: async ({ signal }) => {
      const params = { path: { programme, id }, query: { limit: ALL } };
      return (await answered(client.GET(PATH, { params, signal }))).items;
    },
  });
}

/** Money committed to the contract, released from it, and settled. */
export function MovementsTab({ record }: { record: { id: string } }) {
  const { t } = useTranslation('contracts');
  const programme = useProgramme();
  const { data } = useSuspenseQuery(movementsQuery(programme, record.id));
  if (data.length === 0) return <Empty description={t('movements.none')} />;
  return (
    <PlainTable
      label={t('tab.movements')}
      rowKey="id"
      rows={data}
      columns={[
        { title: t('field.on'), dataIndex: 'on', className: 'tabular' },
        { title: t('field.kind'), render: (_, { kind }) => t(`enums:MovementKind.${kind}`) },
        {
          title: t('field.amount'),
          align: 'end',
          className: 'tabular',
          render: (_, { amount }) => formatAmount(amount.amount),
        },
        { title: t('field.by'), render: (_, { by }) => by.name },
        { title: t('field.recordedAt'), render: (_, { recordedAt }) => formatInstant(recordedAt) },
        {
          title: t('field.reversal'),
          render: (_, { reversalReason }) =>
            reversalReason && t('movements.reversed', { reason: reversalReason }),
        },
      ]}
    />
  );
}
