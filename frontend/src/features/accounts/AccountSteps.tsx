import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';

type Account = components['schemas']['AccountView'];
type Password = components['schemas']['PasswordResetRequest'];

const F = fieldsOf<Password>();

/** Helps somebody who forgot the password, or lost the machine. */
export function AccountSteps({ record }: { record: Account }) {
  const programme = useProgramme();
  const may = useMay();
  if (!may('ACCOUNT_WRITE')) return null;
  const params = { path: { programme, id: record.id } };
  return (
    <>
      <Action<Password>
        words="accounts"
        step="reset"
        send={(body) =>
          client.POST('/api/v1/programmes/{programme}/accounts/{id}/password', { params, body })
        }
      >
        <F.Text name="password" max={128} required />
      </Action>
      <Action<object>
        words="accounts"
        step="signOut"
        send={() => client.DELETE('/api/v1/programmes/{programme}/accounts/{id}/sessions', { params })}
      />
    </>
  );
}
