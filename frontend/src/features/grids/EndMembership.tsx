import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { today } from '@/lib/dates';

type End = components['schemas']['GridEndRequest'];

const F = fieldsOf<End>();

/** Somebody leaves a grid and is seated nowhere else. */
export function EndMembership({ record }: { record: components['schemas']['GridMembershipView'] }) {
  const programme = useProgramme();
  const may = useMay();
  if (!may('GRID_WRITE') || (record.endsOn && record.endsOn < today())) return null;
  return (
    <Action<End>
      words="grid-memberships"
      step="end"
      initial={{ endsOn: today() }}
      send={(body) =>
        client.POST('/api/v1/programmes/{programme}/grid-memberships/{id}/end', {
          params: { path: { programme, id: record.id } },
          body,
        })
      }
    >
      <F.Day name="endsOn" required />
    </Action>
  );
}
