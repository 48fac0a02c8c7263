import { approve, comeBackFromOuting } from '@/api/absences';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { useStanding } from '@/components/standing';
import { isMyTurn } from '@/components/turn';
import { now } from '@/lib/dates';

type Outing = components['schemas']['OutingView'];
type Return = components['schemas']['ReturnRequest'];

const F = fieldsOf<Return>();

/** What can be done with an outing that is not over: approve it, come back, or take it back. */
export function OutingActions({ record, version }: { record: Outing; version: string }) {
  const programme = useProgramme();
  const { access, own, ownOrLed, mayDecide } = useStanding(record.person.id);
  if (record.state !== 'REPORTED') return null;
  return (
    <>
      {mayDecide && isMyTurn(record, access) && (
        <Action<object>
          words="outings"
          step="approve"
          primary
          send={() => approve(programme, record.id, version)}
        />
      )}
      {ownOrLed && Date.parse(record.startsAt) <= now().getTime() && (
        <Action<Return>
          words="outings"
          step="return"
          primary
          initial={{ returnedAt: now().toISOString() }}
          send={(body) => comeBackFromOuting(programme, record.id, body)}
        >
          <F.Moment name="returnedAt" required />
        </Action>
      )}
      {own && (
        <Action<object>
          words="outings"
          step="withdraw"
          danger
          send={() =>
            client.POST('/api/v1/programmes/{programme}/outings/{id}/withdrawal', {
              params: { path: { programme, id: record.id } },
            })
          }
        />
      )}
    </>
  );
}
