import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { PlainTable } from '@/components/PlainTable';
import { formatAmount } from '@/lib/money';

type Contract = components['schemas']['ContractView'];

/** When which part falls due. */
export function ScheduleTab({ record: { schedule } }: { record: Contract }) {
  const { t } = useTranslation('contracts');
  if (schedule.length === 0) return <Empty description={t('schedule.none')} />;
  return (
    <PlainTable
      label={t('tab.schedule')}
      rowKey={(line) => schedule.indexOf(line)}
      rows={schedule}
      columns={[
        { title: t('field.dueOn'), dataIndex: 'dueOn', className: 'tabular' },
        {
          title: t('field.instalment'),
          align: 'end',
          className: 'tabular',
          render: (_, { amount }) => formatAmount(amount.amount),
        },
        { title: t('field.note'), dataIndex: 'note' },
      ]}
    />
  );
}
