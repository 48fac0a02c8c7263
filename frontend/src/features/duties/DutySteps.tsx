import { CheckOutlined, RollbackOutlined } from '@ant-design/icons';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useAccess, useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { PicturesField } from '@/components/form/PicturesField';
import { fieldsOf } from '@/components/form/typedFields';
import { today } from '@/lib/dates';

type Duty = components['schemas']['DutyView'];
type Completion = components['schemas']['CompletionRequest'];
type Revocation = components['schemas']['RevocationRequest'];

const C = fieldsOf<Completion>();
const R = fieldsOf<Revocation>();

/** What can be done with a duty: report it as done, or take that back. */
export function DutySteps({ record }: { record: Duty }) {
  const may = useMay();
  const own = useAccess()?.personId === record.person.id;
  const keeps = may('VILLAGE_WRITE');
  if (record.doneOn) return keeps && <Revoke id={record.id} />;
  return may('DUTY_COMPLETE') && (own || keeps) && <Complete record={record} />;
}

function Complete({ record: { id, periodStart } }: { record: Duty }) {
  const programme = useProgramme();
  // Before its period begins nothing can have been done.
  if (periodStart > today()) return null;
  return (
    <Action<Completion>
      words="duties"
      step="complete"
      primary
      icon={<CheckOutlined aria-hidden />}
      initial={{ doneOn: today() }}
      draftKey={`${programme}/complete/${id}`}
      send={(body) =>
        client.POST('/api/v1/programmes/{programme}/duties/{id}/completion', {
          params: { path: { programme, id } },
          body,
        })
      }
    >
      <C.Day name="doneOn" required />
      <C.Prose name="note" required />
      <PicturesField name="attachmentIds" />
    </Action>
  );
}

function Revoke({ id }: { id: string }) {
  const programme = useProgramme();
  return (
    <Action<Revocation>
      words="duties"
      step="revoke"
      danger
      icon={<RollbackOutlined aria-hidden />}
      send={(body) =>
        client.POST('/api/v1/programmes/{programme}/duties/{id}/revocation', {
          params: { path: { programme, id } },
          body,
        })
      }
    >
      <R.Text name="reason" max={200} required />
    </Action>
  );
}
