import { SwapOutlined } from '@ant-design/icons';
import { gridMemberships } from '@/api/resources';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { today } from '@/lib/dates';

type Membership = components['schemas']['GridMembershipView'];
type Seat = components['schemas']['GridMembershipRequest'];

const F = fieldsOf<Seat>();

/** Seats the person in another grid; where he sits now, he leaves the day before. */
export function MoveMember({ record }: { record: Membership }) {
  const programme = useProgramme();
  const may = useMay();
  if (!may('GRID_WRITE') || (record.endsOn && record.endsOn < today())) return null;
  return (
    <Action<Seat>
      words="grid-memberships"
      step="move"
      primary
      icon={<SwapOutlined aria-hidden />}
      initial={{ personId: record.person.id, startsOn: today() }}
      send={(body, key) => gridMemberships.create(programme, body, key)}
    >
      <F.Reference name="gridId" to="grids" among={{ leaf: 'true' }} required />
      <F.Day name="startsOn" required />
    </Action>
  );
}
