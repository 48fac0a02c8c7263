import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { today } from '@/lib/dates';
import { Holdings } from './Holdings';

type Deployment = components['schemas']['DeploymentView'];
type End = components['schemas']['DeploymentEndRequest'];

const F = fieldsOf<End>();

/** Somebody goes home: before the day that was planned, or on it. What he holds goes to a successor. */
export function EndDeployment({ record }: { record: Deployment }) {
  const programme = useProgramme();
  const may = useMay();
  if (record.state === 'ENDED' || !may('PERSON_WRITE')) return null;
  return (
    <Action<End>
      words="deployments"
      step="end"
      initial={{ endedOn: today() }}
      send={(body) =>
        client.POST('/api/v1/programmes/{programme}/deployments/{id}/end', {
          params: { path: { programme, id: record.id } },
          body,
        })
      }
    >
      <F.Day name="endedOn" required />
      <F.Prose name="reason" max={200} required />
      <Holdings deploymentId={record.id} />
    </Action>
  );
}
