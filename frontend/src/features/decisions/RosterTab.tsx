import { useSuspenseQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Decision, rosterQuery, type Seat } from '@/api/decisions';
import { useAccess, useMay, useProgramme } from '@/api/session';
import { Absent } from '@/components/Absent';
import { PlainTable } from '@/components/PlainTable';
import { wallClock } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { SeatSheet } from './SeatSheet';
import { VoteSheet } from './VoteSheet';

/** Who should attend, who was there and how everybody voted. Whoever keeps decisions writes it down here. */
export function RosterTab({ record, version }: { record: Decision; version: string }) {
  const { t } = useTranslation('decisions');
  const programme = useProgramme();
  const keeps = useMay()('DECISION_WRITE');
  const self = useAccess()?.personId;
  const { data } = useSuspenseQuery(rosterQuery(programme, record.id));
  if (data.length === 0) return <Empty description={t('seat.none')} />;
  const drafted = record.state === 'DRAFT';
  const running = drafted || record.state === 'OPEN';
  return (
    <>
      {keeps && running && <SeatSheet key={version} decisionId={record.id} version={version} seats={data} />}
      {keeps && record.state === 'OPEN' && (
        <VoteSheet decisionId={record.id} seats={data.filter(({ person }) => person.id !== self)} />
      )}
      {/* Of a draft the sheet tells its keeper as much. */}
      {!(drafted && keeps) && <Told seats={data} />}
    </>
  );
}

function Told({ seats }: { seats: Seat[] }) {
  const { t } = useTranslation('decisions');
  return (
    <PlainTable
      label={t('tab.roster')}
      rowKey="id"
      rows={seats}
      columns={[
        { title: t('field.person'), render: (_, { person }) => nameOf(person) },
        { title: t('field.presence'), render: (_, seat) => <Standing seat={seat} /> },
        {
          title: t('field.vote'),
          render: (_, { vote }) => (vote ? t(`enums:Vote.${vote}`) : <Absent />),
        },
        { title: t('field.castBy'), render: (_, seat) => <CastBy seat={seat} /> },
      ]}
    />
  );
}

function Standing({ seat: { presence, recused, recusalReason } }: { seat: Seat }) {
  const { t } = useTranslation('decisions');
  if (recused)
    return (
      <>
        {t('seat.stand.RECUSED')}（{recusalReason}）
      </>
    );
  return presence ? t(`enums:Presence.${presence}`) : <Absent />;
}

function CastBy({ seat: { vote, castBySelf, castByName, castAt } }: { seat: Seat }) {
  const { t } = useTranslation('decisions');
  if (!vote) return <Absent />;
  if (castBySelf) return `${t('seat.self')} · ${castAt ? wallClock(castAt) : ''}`;
  return castByName ? t('seat.writtenBy', { name: castByName }) : t('seat.onPaper');
}
