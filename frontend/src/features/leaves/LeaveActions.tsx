import { comeBack, depart } from '@/api/absences';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { useStanding } from '@/components/standing';
import { now, today } from '@/lib/dates';
import { DecideLeave } from './DecideLeave';

type Leave = components['schemas']['LeaveView'];
type Departure = components['schemas']['DepartureRequest'];
type Return = components['schemas']['ReturnRequest'];
type Extension = components['schemas']['ExtensionRequest'];

const D = fieldsOf<Departure>();
const R = fieldsOf<Return>();
const E = fieldsOf<Extension>();

/** What can be done with a leave now: decide, leave, come back, ask for longer, take back. */
export function LeaveActions({ record }: { record: Leave }) {
  const { own, ownOrLed } = useStanding(record.person.id);
  const open = record.state === 'APPROVED' || record.state === 'DEPARTED';
  const begun = today(new Date(record.startsAt)) <= today();
  const waiting = record.extensions.find(({ state }) => state === 'REQUESTED');
  return (
    <>
      <DecideLeave record={record} />
      {ownOrLed && open && begun && <ComeBack leave={record} />}
      {ownOrLed && record.state === 'APPROVED' && begun && <Depart leave={record} />}
      {own && open && !record.askedEndsAt && <Extend leave={record} />}
      {own && waiting && <WithdrawExtension leave={record} round={waiting.round} />}
      {own && (record.state === 'REQUESTED' || record.state === 'APPROVED') && <Withdraw leave={record} />}
    </>
  );
}

function useParams(leave: Leave) {
  return { path: { programme: useProgramme(), id: leave.id } };
}

function Depart({ leave }: { leave: Leave }) {
  const programme = useProgramme();
  return (
    <Action<Departure>
      words="leaves"
      step="depart"
      initial={{ departedAt: now().toISOString() }}
      send={(body) => depart(programme, leave.id, body)}
    >
      <D.Moment name="departedAt" required />
    </Action>
  );
}

function ComeBack({ leave }: { leave: Leave }) {
  const programme = useProgramme();
  return (
    <Action<Return>
      words="leaves"
      step="return"
      primary
      initial={{ returnedAt: now().toISOString() }}
      send={(body) => comeBack(programme, leave.id, body)}
    >
      <R.Moment name="returnedAt" required />
    </Action>
  );
}

function Extend({ leave }: { leave: Leave }) {
  const params = useParams(leave);
  return (
    <Action<Extension>
      words="leaves"
      step="extend"
      initial={{ endsAt: leave.endsAt }}
      send={(body) => client.POST('/api/v1/programmes/{programme}/leaves/{id}/extensions', { params, body })}
    >
      <E.Moment name="endsAt" required />
      <E.Prose name="reason" max={200} required />
    </Action>
  );
}

/** Takes back a later end that waits; the leave stays. */
function WithdrawExtension({ leave, round }: { leave: Leave; round: number }) {
  const programme = useProgramme();
  return (
    <Action<object>
      words="leaves"
      step="withdrawExtension"
      danger
      send={() =>
        client.POST('/api/v1/programmes/{programme}/leaves/{id}/extensions/{round}/withdrawal', {
          params: { path: { programme, id: leave.id, round } },
        })
      }
    />
  );
}

function Withdraw({ leave }: { leave: Leave }) {
  const params = useParams(leave);
  return (
    <Action<object>
      words="leaves"
      step="withdraw"
      danger
      send={() => client.POST('/api/v1/programmes/{programme}/leaves/{id}/withdrawal', { params })}
    />
  );
}
