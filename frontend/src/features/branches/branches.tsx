import type { BodyOf, ViewOf } from '@/api/resource';
import { branches as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { nameOf } from '@/lib/i18n';
import { MembersTab } from './MembersTab';

type Branch = ViewOf<typeof resource>;
type BranchBody = BodyOf<typeof resource>;

const column = columnsOf<Branch>();
const F = fieldsOf<BranchBody>();

export const branches = defineFeature<Branch, BranchBody>({
  name: 'branches',
  recordType: 'branch',
  resource,
  read: 'TEAM_READ',
  write: 'TEAM_WRITE',
  removable: true,
  workbooks: true,
  titleOf: nameOf,
  columns: [
    column.text('code', { sort: 'code' }),
    column.named(),
    column.number('members'),
    column.day('foundedOn', { sort: 'foundedOn' }),
    column.day('dissolvedOn'),
  ],
  tabs: [{ name: 'members', Content: MembersTab }],
  related: [
    { feature: 'branch-memberships', filter: 'branchId', permission: 'TEAM_READ' },
    { feature: 'meetings', filter: 'branchId', permission: 'TEAM_READ' },
    { feature: 'applicant-intakes', filter: 'branchId', permission: 'TEAM_READ' },
  ],
  blank: () => ({}),
  toDraft: ({ code, nameZh, nameEn, foundedOn, dissolvedOn }) => ({
    code,
    nameZh,
    nameEn,
    foundedOn,
    dissolvedOn,
  }),
  Fields: () => (
    <>
      <F.Text name="code" max={40} required />
      <F.Names />
      <div className="field-pair">
        <F.Day name="foundedOn" required />
        <F.Day name="dissolvedOn" />
      </div>
    </>
  ),
});
