import { useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { escalationsQuery, type RollCall } from '@/api/rollCall';
import { useProgramme } from '@/api/session';
import { Absent } from '@/components/Absent';
import { PlainTable } from '@/components/PlainTable';
import { RefLink } from '@/components/record/RefLink';
import { formatInstant } from '@/lib/dates';

/** To whom the call went on while somebody was unaccounted for. */
export function EscalationsTab({ record: call }: { record: RollCall }) {
  const { t } = useTranslation('roll-calls');
  const programme = useProgramme();
  const { data } = useSuspenseQuery(escalationsQuery(programme, call.id));
  if (data.length === 0) return <Empty description={t('escalation.none')} />;
  return (
    <PlainTable
      label={t('tab.escalations')}
      rowKey="level"
      rows={data}
      columns={[
        { title: t('field.level'), dataIndex: 'level', className: 'tabular' },
        { title: t('field.grid'), render: (_, step) => <RefLink to="grids" record={step.grid} /> },
        {
          title: t('field.leader'),
          render: (_, step) => (step.leader ? <RefLink to="people" record={step.leader} /> : <Absent />),
        },
        { title: t('field.unresolved'), dataIndex: 'unresolved', align: 'end', className: 'tabular' },
        { title: t('field.dueAt'), render: (_, step) => formatInstant(step.dueAt) },
        { title: t('field.raisedAt'), render: (_, step) => formatInstant(step.raisedAt) },
      ]}
    />
  );
}
