import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { today } from '@/lib/dates';

type End = components['schemas']['GridEndRequest'];

const F = fieldsOf<End>();

/** Somebody answers for a grid no longer. */
export function EndLeadership({ record }: { record: components['schemas']['GridLeadershipView'] }) {
  const programme = useProgramme();
  const may = useMay();
  if (!may('GRID_WRITE') || (record.endsOn && record.endsOn < today())) return null;
  return (
    <Action<End>
      words="grid-leaderships"
      step="end"
      initial={{ endsOn: today() }}
      send={(body) =>
        client.POST('/api/v1/programmes/{programme}/grid-leaderships/{id}/end', {
          params: { path: { programme, id: record.id } },
          body,
        })
      }
    >
      <F.Day name="endsOn" required />
    </Action>
  );
}
