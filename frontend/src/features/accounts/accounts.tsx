import { Tag } from 'antd';
import { Trans } from 'react-i18next';
import type { ViewOf } from '@/api/resource';
import { accounts as resource } from '@/api/resources';
import type { components } from '@/api/schema';
import { useFieldValue } from '@/components/form/fields';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { AccountSteps } from './AccountSteps';

type Account = ViewOf<typeof resource>;
type Schemas = components['schemas'];
/** What opening an account takes, and what revising one takes: each form holds only its own. */
type AccountBody = Schemas['AccountRequest'] & Partial<Pick<Schemas['AccountRevisionRequest'], 'disabled'>>;

const column = columnsOf<Account>();
const F = fieldsOf<AccountBody>();

/** A partner speaks for his unit; behind every other role there may be somebody deployed. */
const isOfPerson = (role: string) => role !== 'PARTNER';

function Fields({ editing }: { editing: boolean }) {
  const roles = useFieldValue<string[]>('roles') ?? [];
  return (
    <>
      <div className="field-pair">
        {!editing && <F.Text name="username" max={60} required />}
        <F.Text name="displayName" max={60} required />
        {!editing && <F.Text name="password" max={128} />}
        <F.SomeOf name="roles" of="Role" required />
        {roles.some(isOfPerson) && <F.Reference name="personId" to="people" />}
        {roles.includes('PARTNER') && <F.Reference name="organisationId" to="organisations" />}
      </div>
      {editing && <F.Flag name="disabled" />}
    </>
  );
}

export const accounts = defineFeature<Account, AccountBody>({
  name: 'accounts',
  recordType: 'account',
  resource,
  read: 'ACCOUNT_READ',
  write: 'ACCOUNT_WRITE',
  removable: true,
  titleOf: ({ displayName }) => displayName,
  stateOf: ({ disabled }) =>
    disabled && (
      <Tag color="red">
        <Trans i18nKey="accounts:field.disabled" />
      </Tag>
    ),
  columns: [
    column.text('username', { sort: 'username' }),
    column.text('displayName', { sort: 'displayName' }),
    column.custom('roles', ({ roles }) =>
      roles.map((role) => (
        <Tag key={role}>
          <Trans i18nKey={`enums:Role.${role}`} />
        </Tag>
      )),
    ),
    column.ref('person', 'people', { list: 'hidden' }),
    column.ref('organisation', 'organisations', { list: 'hidden' }),
    column.flag('disabled'),
    column.flag('mustChangePassword', { list: 'hidden' }),
  ],
  filters: [{ name: 'role', kind: 'oneOf', of: 'Role' }],
  Actions: AccountSteps,
  blank: () => ({ roles: [] }),
  toDraft: ({ displayName, roles, person, organisation, disabled }) => ({
    displayName,
    roles,
    personId: person?.id,
    organisationId: organisation?.id,
    disabled,
  }),
  complete: (draft) => ({
    ...draft,
    personId: draft.roles?.some(isOfPerson) ? draft.personId : null,
    organisationId: draft.roles?.includes('PARTNER') ? draft.organisationId : null,
  }),
  Fields,
});
