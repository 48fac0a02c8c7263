import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { today } from '@/lib/dates';

type EndRequest = components['schemas']['GridEndRequest'];

const F = fieldsOf<EndRequest>();

interface Props {
  of: 'grid-leaderships' | 'grid-memberships';
  record: { id: string; endsOn: string | null };
}

/** Somebody answers for a grid no longer, or leaves it and is seated nowhere else. */
export function End({ of, record }: Props) {
  const programme = useProgramme();
  const may = useMay();
  if (!may('GRID_WRITE') || (record.endsOn && record.endsOn < today())) return null;
  return (
    <Action<EndRequest>
      words={of}
      step="end"
      initial={{ endsOn: today() }}
      send={(body) =>
        client.POST(`/api/v1/programmes/{programme}/${of}/{id}/end`, {
          params: { path: { programme, id: record.id } },
          body,
        })
      }
    >
      <F.Day name="endsOn" required />
    </Action>
  );
}
