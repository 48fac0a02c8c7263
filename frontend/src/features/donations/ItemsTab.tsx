import { Alert, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { Absent } from '@/components/Absent';
import { PlainTable } from '@/components/PlainTable';
import { nameOf } from '@/lib/i18n';
import { formatAmount, formatMoney } from '@/lib/money';
import './donations.css';

type Donation = components['schemas']['DonationView'];

/** What was given. Goods without a value are told apart, never counted as nothing. */
export function ItemsTab({ record }: { record: Donation }) {
  const { t, i18n } = useTranslation('donations');
  const items = record.items ?? [];
  if (items.length === 0) return <Empty description={t('item.none')} />;
  return (
    <>
      {record.unvaluedItems > 0 && (
        <Alert
          type="info"
          className="items-apart"
          showIcon
          title={t('item.apart', { total: formatMoney(record.valuedTotal), count: record.unvaluedItems })}
        />
      )}
      <PlainTable
        label={t('tab.items')}
        rowKey={(item) => items.indexOf(item)}
        rows={items}
        columns={[
          { title: t('field.name'), render: (_, item) => nameOf(item) },
          {
            title: t('field.quantity'),
            align: 'end',
            className: 'tabular',
            render: (_, item) => `${item.quantity.toLocaleString(i18n.language)} ${item.unit}`,
          },
          {
            title: t('field.value'),
            align: 'end',
            className: 'tabular',
            render: (_, item) => (item.value ? formatAmount(item.value.amount) : <Absent />),
          },
          { title: t('field.valueBasis'), render: (_, item) => t(`enums:ValueBasis.${item.valueBasis}`) },
          { title: t('field.evidence'), render: (_, item) => item.evidence ?? <Absent /> },
          { title: t('field.valuer'), render: (_, item) => item.valuer ?? <Absent /> },
          { title: t('field.valuedOn'), render: (_, item) => item.valuedOn ?? <Absent /> },
        ]}
      />
    </>
  );
}
