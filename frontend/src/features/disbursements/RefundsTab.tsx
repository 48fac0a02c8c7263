import { useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { DocumentsButton } from '@/components/documents/DocumentsButton';
import { PlainTable } from '@/components/PlainTable';
import { formatAmount } from '@/lib/money';
import { refundsQuery } from './queries';

/** What the payee gave back. */
export function RefundsTab({ record }: { record: { id: string } }) {
  const { t } = useTranslation('disbursements');
  const programme = useProgramme();
  const { data } = useSuspenseQuery(refundsQuery(programme, record.id));
  if (data.length === 0) return <Empty description={t('refunds.none')} />;
  return (
    <PlainTable
      label={t('tab.refunds')}
      rowKey="id"
      rows={data}
      columns={[
        { title: t('field.on'), dataIndex: 'on', className: 'tabular' },
        {
          title: t('field.amount'),
          align: 'end',
          className: 'tabular',
          render: (_, { amount }) => formatAmount(amount.amount),
        },
        { title: t('field.bankReference'), dataIndex: 'bankReference' },
        { title: t('field.reason'), dataIndex: 'reason' },
        { title: t('field.by'), render: (_, { by }) => by.name },
        {
          title: t('field.reversal'),
          render: (_, { reversalReason }) =>
            reversalReason && t('refunds.reversed', { reason: reversalReason }),
        },
        {
          title: t('tab.documents'),
          render: (_, { id, number }) => (
            <DocumentsButton
              owner={{ recordType: 'disbursement-refund', recordId: id }}
              name={t('refunds.named', { number })}
            />
          ),
        },
      ]}
    />
  );
}
