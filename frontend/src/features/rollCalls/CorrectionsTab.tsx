import { useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { rollCallCorrectionsOf } from '@/api/resources';
import type { RollCall } from '@/api/rollCall';
import { useProgramme } from '@/api/session';
import { Pager } from '@/components/list/Pager';
import { PlainTable } from '@/components/PlainTable';
import { RefLink } from '@/components/record/RefLink';
import { useTurns } from '@/components/record/useTurns';
import { StateTag } from '@/components/StateTag';
import { formatInstant } from '@/lib/dates';

const LIMIT = 50;

/** What turned out after the closing. The entries stay as they were. */
export function CorrectionsTab({ record: call }: { record: RollCall }) {
  const { t } = useTranslation('roll-calls');
  const programme = useProgramme();
  const turns = useTurns();
  const { data } = useSuspenseQuery(
    rollCallCorrectionsOf(call.id).list(programme, {
      limit: LIMIT,
      ...(turns.after ? { after: turns.after } : {}),
    }),
  );
  if (data.items.length === 0) return <Empty description={t('correction.none')} />;
  return (
    <>
      <PlainTable
        label={t('tab.corrections')}
        rowKey="id"
        rows={data.items}
        columns={[
          { title: t('field.person'), render: (_, row) => <RefLink to="people" record={row.person} /> },
          { title: t('field.status'), render: (_, row) => <StateTag of="EntryStatus" value={row.status} /> },
          { title: t('field.outcome'), render: (_, row) => t(`enums:CorrectionOutcome.${row.outcome}`) },
          { title: t('field.reason'), dataIndex: 'reason' },
          { title: t('field.correctedBy'), dataIndex: 'correctedBy' },
          { title: t('field.correctedAt'), render: (_, row) => formatInstant(row.correctedAt) },
        ]}
      />
      <Pager page={data} search={turns} />
    </>
  );
}
