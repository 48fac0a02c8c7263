import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { usesQuery } from '@/api/decisions';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { Absent } from '@/components/Absent';
import { PlainTable } from '@/components/PlainTable';
import { formatInstant } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { formatAmount } from '@/lib/money';
import { paths } from '@/lib/paths';

type Use = components['schemas']['DecisionUseView'];

/** Where what uses a decision has its page. */
const PAGES: Record<string, string> = {
  contract: 'contracts',
  disbursement: 'disbursements',
  plan: 'plans',
};

/** What a decision was used for. */
export function UsesTab({ record }: { record: { id: string } }) {
  const { t } = useTranslation('decisions');
  const programme = useProgramme();
  const { data } = useSuspenseQuery(usesQuery(programme, record.id));
  if (data.items.length === 0) return <Empty description={t('used.none')} />;
  return (
    <PlainTable<Use>
      label={t('tab.uses')}
      rowKey="id"
      rows={data.items}
      columns={[
        { title: t('field.use'), render: (_, use) => <UsedBy use={use} programme={programme} /> },
        {
          title: t('field.amount'),
          align: 'end',
          render: (_, { amount }) => <span className="tabular">{formatAmount(amount.amount)}</span>,
        },
        { title: t('field.payee'), render: (_, { payee }) => (payee ? nameOf(payee) : <Absent />) },
        { title: t('field.usedOn'), dataIndex: 'usedOn', className: 'tabular' },
        { title: t('field.recordedAt'), render: (_, { recordedAt }) => formatInstant(recordedAt) },
        {
          title: t('field.counts'),
          render: (_, { releasedAt }) =>
            releasedAt ? t('used.released', { when: formatInstant(releasedAt) }) : t('used.counting'),
        },
      ]}
    />
  );
}

function UsedBy({ use, programme }: { use: Use; programme: string }) {
  const { t } = useTranslation();
  const name = [t(`enums:DecisionKind.${use.kind}`), use.useCode].filter(Boolean).join(' ');
  const page = PAGES[use.useType];
  if (!page) return name;
  return (
    <Link to={paths.record(programme, page, use.useId)} search={{}}>
      {name}
    </Link>
  );
}
