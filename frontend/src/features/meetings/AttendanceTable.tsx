import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { client } from '@/api/client';
import { useProgramme } from '@/api/session';
import { Absent } from '@/components/Absent';
import { useStep } from '@/components/form/useStep';
import { PlainTable } from '@/components/PlainTable';
import { StateTag } from '@/components/StateTag';
import { nameOf } from '@/lib/i18n';
import type { Expected } from './sheet';

interface Props {
  expected: Expected[];
  /** Given while people can still be taken off the list. */
  meetingId?: string;
}

/** Who is expected at a meeting, as far as the reader may see. */
export function AttendanceTable({ expected, meetingId }: Props) {
  const { t } = useTranslation('meetings');
  return (
    <PlainTable
      label={t('tab.attendance')}
      rowKey="id"
      rows={expected}
      columns={[
        { title: t('field.person'), render: (_, { person }) => nameOf(person) },
        {
          title: t('field.attendance'),
          render: (_, { attendance }) =>
            attendance ? <StateTag of="Attendance" value={attendance} /> : <Absent />,
        },
        { title: t('field.reason'), render: (_, { reason }) => reason || <Absent /> },
        ...(meetingId
          ? [
              {
                title: <span className="for-reader">{t('expect.takeOff')}</span>,
                render: (_: unknown, { person }: Expected) => (
                  <TakeOff meetingId={meetingId} person={person} />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function TakeOff({ meetingId, person }: { meetingId: string; person: Expected['person'] }) {
  const { t } = useTranslation('meetings');
  const programme = useProgramme();
  const { busy, take } = useStep();
  const takeOff = () =>
    client.DELETE('/api/v1/programmes/{programme}/meetings/{id}/expected/{personId}', {
      params: { path: { programme, id: meetingId, personId: person.id } },
    });
  return (
    <Button
      type="link"
      loading={busy}
      aria-label={t('expect.takeOffNamed', { name: nameOf(person) })}
      onClick={() => void take(takeOff)}
    >
      {t('expect.takeOff')}
    </Button>
  );
}
