import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useAccess, useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { isMyTurn } from '@/components/turn';
import { now } from '@/lib/dates';

type Outing = components['schemas']['OutingView'];
type Return = components['schemas']['ReturnRequest'];

const F = fieldsOf<Return>();

/** What can be done with an outing that is not over: approve it, come back, or take it back. */
export function OutingActions({ record, version }: { record: Outing; version: string }) {
  const programme = useProgramme();
  const access = useAccess();
  const may = useMay();
  const own = may('ABSENCE_REQUEST') && (access?.personId === record.person.id || may('ABSENCE_WRITE'));
  const params = { path: { programme, id: record.id } };
  if (record.state !== 'REPORTED') return null;
  return (
    <>
      {may('ABSENCE_DECIDE') && isMyTurn(record, access) && (
        <Action<object>
          words="outings"
          step="approve"
          primary
          send={() =>
            client.POST('/api/v1/programmes/{programme}/outings/{id}/approval', {
              params: { ...params, header: { 'If-Match': version } },
            })
          }
        />
      )}
      {(own || may('ABSENCE_DECIDE')) && Date.parse(record.startsAt) <= now().getTime() && (
        <Action<Return>
          words="outings"
          step="return"
          primary
          initial={{ returnedAt: now().toISOString() }}
          send={(body) => client.POST('/api/v1/programmes/{programme}/outings/{id}/return', { params, body })}
        >
          <F.Moment name="returnedAt" required />
        </Action>
      )}
      {own && (
        <Action<object>
          words="outings"
          step="withdraw"
          danger
          send={() => client.POST('/api/v1/programmes/{programme}/outings/{id}/withdrawal', { params })}
        />
      )}
    </>
  );
}
