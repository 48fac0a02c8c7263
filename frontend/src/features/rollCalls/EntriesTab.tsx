import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rollCallEntriesOf } from '@/api/resources';
import type { RollCall, RollCallEntry } from '@/api/rollCall';
import { useProgramme } from '@/api/session';
import { Absent } from '@/components/Absent';
import { Pager } from '@/components/list/Pager';
import { PlainTable } from '@/components/PlainTable';
import { RefLink } from '@/components/record/RefLink';
import { useTurns } from '@/components/record/useTurns';
import { StateTag } from '@/components/StateTag';
import { formatInstant } from '@/lib/dates';
import { AnswerEntry } from './AnswerEntry';
import { CorrectEntry } from './CorrectEntry';

const LIMIT = 50;

/** Everybody in the call: what was expected of each, what was answered by whom and when. */
export function EntriesTab({ record: call }: { record: RollCall }) {
  const { t } = useTranslation('roll-calls');
  const programme = useProgramme();
  const turns = useTurns();
  const { data } = useSuspenseQuery(
    rollCallEntriesOf(call.id).list(programme, {
      limit: LIMIT,
      ...(turns.after ? { after: turns.after } : {}),
    }),
  );
  return (
    <>
      <PlainTable<RollCallEntry>
        label={t('tab.entries')}
        rowKey="id"
        rows={data.items}
        columns={[
          { title: t('field.person'), render: (_, entry) => <RefLink to="people" record={entry.person} /> },
          {
            title: t('field.expectation'),
            render: (_, entry) => t(`enums:Expectation.${entry.expectation}`),
          },
          {
            title: t('field.status'),
            render: (_, entry) => <StateTag of="EntryStatus" value={entry.status} />,
          },
          { title: t('field.answered'), render: (_, entry) => <Answered entry={entry} /> },
          { title: t('field.reason'), render: (_, entry) => entry.reason ?? <Absent /> },
          {
            title: t('field.remarks'),
            render: (_, entry) =>
              (['clockOff', 'confirmed', 'corrected'] as const)
                .filter((remark) => entry[remark])
                .map((remark) => t(`remark.${remark}`))
                .join(' · ') || <Absent />,
          },
          {
            title: <span className="for-reader">{t('field.step')}</span>,
            render: (_, entry) => (
              <>
                <AnswerEntry call={call} entry={entry} />
                <CorrectEntry call={call} entry={entry} />
              </>
            ),
          },
        ]}
      />
      <Pager page={data} search={turns} />
    </>
  );
}

/** Both times where they differ: an answer may arrive long after it was given. */
function Answered({ entry }: { entry: RollCallEntry }) {
  const { t } = useTranslation('roll-calls');
  if (!entry.answeredAt || !entry.receivedAt || !entry.answeredBy) return <Absent />;
  const answered = formatInstant(entry.answeredAt);
  const received = formatInstant(entry.receivedAt);
  const by = t(`enums:AnsweredBy.${entry.answeredBy}`);
  return answered === received
    ? t('answered.at', { by, answered })
    : t('answered.late', { by, answered, received });
}
