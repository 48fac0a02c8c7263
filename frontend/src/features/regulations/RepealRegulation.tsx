import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { today } from '@/lib/dates';

type Regulation = components['schemas']['RegulationView'];
type Repeal = components['schemas']['RepealRequest'];

const F = fieldsOf<Repeal>();

/** A regulation that was adopted is never taken away: it is repealed, and stays to be read with its versions. */
export function RepealRegulation({ record }: { record: Regulation }) {
  const programme = useProgramme();
  const may = useMay();
  if (record.state === 'DRAFT' || record.repealedOn || !may('TEAM_WRITE')) return null;
  return (
    <Action<Repeal>
      words="regulations"
      step="repeal"
      danger
      initial={{ repealedOn: today() }}
      send={(body) =>
        client.POST('/api/v1/programmes/{programme}/regulations/{id}/repeal', {
          params: { path: { programme, id: record.id } },
          body,
        })
      }
    >
      <F.Day name="repealedOn" required />
      <F.Text name="reason" max={200} required />
    </Action>
  );
}
