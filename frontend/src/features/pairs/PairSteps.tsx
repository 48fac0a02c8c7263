import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { today } from '@/lib/dates';

type Pair = components['schemas']['PairView'];
type End = components['schemas']['EndPairRequest'];

const F = fieldsOf<End>();

/** A proposed pair is confirmed; one in being is ended. */
export function PairSteps({ record }: { record: Pair }) {
  const programme = useProgramme();
  const may = useMay();
  if (!may('PAIR_WRITE')) return null;
  const params = { path: { programme, id: record.id } };
  return (
    <>
      {record.state === 'PROPOSED' && (
        <Action<object>
          words="pairs"
          step="confirm"
          primary
          send={() => client.POST('/api/v1/programmes/{programme}/pairs/{id}/confirm', { params })}
        />
      )}
      {record.state === 'ACTIVE' && (
        <Action<End>
          words="pairs"
          step="end"
          initial={{ endedOn: today() }}
          send={(body) => client.POST('/api/v1/programmes/{programme}/pairs/{id}/end', { params, body })}
        >
          <F.Day name="endedOn" required />
          <F.Prose name="reason" max={500} required />
        </Action>
      )}
    </>
  );
}
