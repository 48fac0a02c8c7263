import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';

type Meeting = components['schemas']['MeetingView'];
type Cancellation = components['schemas']['MeetingCancellationRequest'];

const F = fieldsOf<Cancellation>();

/** Calls a meeting off; once attendance was taken it has been held. */
export function CancelMeeting({ record }: { record: Meeting }) {
  const programme = useProgramme();
  const may = useMay();
  const taken = record.present + record.excused + record.absent > 0;
  if (record.state === 'CANCELLED' || taken || !may('TEAM_WRITE')) return null;
  return (
    <Action<Cancellation>
      words="meetings"
      step="cancel"
      danger
      send={(body) =>
        client.POST('/api/v1/programmes/{programme}/meetings/{id}/cancellation', {
          params: { path: { programme, id: record.id } },
          body,
        })
      }
    >
      <F.Text name="reason" max={200} required />
    </Action>
  );
}
