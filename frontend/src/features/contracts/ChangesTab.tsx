import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { answered } from '@/api/answered';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { DocumentsButton } from '@/components/documents/DocumentsButton';
import { PlainTable } from '@/components/PlainTable';
import { RefLink } from '@/components/record/RefLink';
import { StateTag } from '@/components/StateTag';
import { formatInstant } from '@/lib/dates';
import { formatAmount } from '@/lib/money';

type Hand = components['schemas']['Hand'];

const PATH = '/api/v1/programmes/{programme}/contracts/{id}/changes';

const ALL = 100;

function changesQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, PATH, id],
    queryFn: async ({ signal }) => {
      const params = { path: { programme, id }, query: { limit: ALL } };
      return (await answered(client.GET(PATH, { params, signal }))).items;
    },
  });
}

/** Which other amounts were proposed and why, and what became of them. */
export function ChangesTab({ record }: { record: { id: string } }) {
  const { t } = useTranslation('contracts');
  const programme = useProgramme();
  const { data } = useSuspenseQuery(changesQuery(programme, record.id));
  if (data.length === 0) return <Empty description={t('change.none')} />;
  const amount = { align: 'end' as const, className: 'tabular' };
  return (
    <PlainTable
      label={t('tab.changes')}
      rowKey="id"
      rows={data}
      columns={[
        { title: t('field.on'), dataIndex: 'on', className: 'tabular' },
        {
          title: t('field.changeState'),
          render: (_, { state }) => <StateTag of="ChangeState" value={state} />,
        },
        { title: t('field.before'), ...amount, render: (_, row) => formatAmount(row.before.amount) },
        { title: t('field.after'), ...amount, render: (_, row) => formatAmount(row.after.amount) },
        {
          title: t('field.reason'),
          render: (_, { reason, rejectionReason }) => (
            <>
              {reason}
              {rejectionReason && (
                <>
                  <br />
                  {t('change.rejected', { reason: rejectionReason })}
                </>
              )}
            </>
          ),
        },
        {
          title: t('field.decision'),
          render: (_, { decision }) => decision && <RefLink to="decisions" record={decision} />,
        },
        {
          title: t('field.proposedBy'),
          render: (_, { proposedBy, proposedAt }) => <Told by={proposedBy} at={proposedAt} />,
        },
        {
          title: t('field.closedBy'),
          render: (_, { closedBy, closedAt }) => closedBy && <Told by={closedBy} at={closedAt} />,
        },
        {
          title: t('tab.documents'),
          render: (_, { id, number }) => (
            <DocumentsButton
              owner={{ recordType: 'contract-change', recordId: id }}
              name={t('change.named', { number })}
            />
          ),
        },
      ]}
    />
  );
}

/** Whose hand it was, and when. */
function Told({ by, at }: { by: Hand; at: string | null }) {
  return (
    <>
      {by.name}
      <br />
      <small className="tabular">{at && formatInstant(at)}</small>
    </>
  );
}
