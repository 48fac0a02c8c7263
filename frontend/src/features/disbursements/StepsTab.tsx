import { useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { PlainTable } from '@/components/PlainTable';
import { StateTag } from '@/components/StateTag';
import { formatInstant } from '@/lib/dates';
import { stepsQuery } from './queries';

/** Everything that was ever done with a payment: also the rounds before it was sent back. */
export function StepsTab({ record }: { record: { id: string } }) {
  const { t } = useTranslation('disbursements');
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
        { title: t('field.by'), render: (_, { by }) => by.name },
        { title: t('field.from'), render: (_, { from }) => <StateTag of="DisbursementState" value={from} /> },
        { title: t('field.to'), render: (_, { to }) => <StateTag of="DisbursementState" value={to} /> },
        { title: t('field.reason'), dataIndex: 'reason' },
        { title: t('field.recordedAt'), render: (_, { recordedAt }) => formatInstant(recordedAt) },
      ]}
    />
  );
}
