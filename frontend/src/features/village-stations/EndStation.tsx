import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { today } from '@/lib/dates';

type Station = components['schemas']['StationView'];
type End = components['schemas']['StationEndRequest'];

const F = fieldsOf<End>();

/** Somebody leaves the village, and another may go on there. */
export function EndStation({ record }: { record: Station }) {
  const programme = useProgramme();
  const may = useMay();
  if (record.state === 'ENDED' || !may('VILLAGE_WRITE')) return null;
  return (
    <Action<End>
      words="village-stations"
      step="end"
      initial={{ endedOn: today() }}
      send={(body) =>
        client.POST('/api/v1/programmes/{programme}/village-stations/{id}/end', {
          params: { path: { programme, id: record.id } },
          body,
        })
      }
    >
      <F.Day name="endedOn" required />
      <F.Text name="reason" max={200} required />
      <F.Reference name="successorId" to="people" />
    </Action>
  );
}
