import type { BodyOf, ViewOf } from '@/api/resource';
import { branchMemberships as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';

type Membership = ViewOf<typeof resource>;
type MembershipBody = BodyOf<typeof resource>;

const column = columnsOf<Membership>();
const F = fieldsOf<MembershipBody>();

export const branchMemberships = defineFeature<Membership, MembershipBody>({
  name: 'branch-memberships',
  recordType: 'branch-membership',
  resource,
  read: 'TEAM_READ',
  write: 'TEAM_WRITE',
  removable: true,
  workbooks: true,
  titleOf: ({ person, branch }) => `${nameOf(person)} · ${nameOf(branch)}`,
  columns: [
    column.custom('person', ({ person }) => nameOf(person), { sort: 'personName' }),
    column.ref('branch', 'branches'),
    column.oneOf('role', 'BranchRole'),
    column.day('startsOn', { sort: 'startsOn' }),
    column.day('endsOn'),
  ],
  filters: [
    { name: 'branchId', kind: 'reference', to: 'branches' },
    { name: 'on', kind: 'day' },
    { name: 'role', kind: 'oneOf', of: 'BranchRole' },
    { name: 'personId', kind: 'reference', to: 'people', linked: true },
  ],
  blank: () => ({ role: 'MEMBER', startsOn: today() }),
  toDraft: ({ branch, person, role, startsOn, endsOn }) => ({
    branchId: branch.id,
    personId: person.id,
    role,
    startsOn,
    endsOn,
  }),
  Fields: () => (
    <div className="field-pair">
      <F.Reference name="personId" to="people" required />
      <F.Reference name="branchId" to="branches" required />
      <F.OneOf name="role" of="BranchRole" required />
      <F.Day name="startsOn" required />
      <F.Day name="endsOn" />
    </div>
  ),
});
