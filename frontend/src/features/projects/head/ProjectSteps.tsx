import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { DateField, MoneyField, ProseField, ReferenceField, TextField } from '@/components/form/fields';
import { today } from '@/lib/dates';
import { useMayTake } from './approval';
import { onwardOf, type Project, type ProjectState } from './next';

type Transition = components['schemas']['TransitionRequest'];

interface Props {
  record: Project;
  version: string;
}

/** The steps a project can take now: the next one, and those that leave the path. */
export function ProjectSteps({ record, version }: Props) {
  const mayTake = useMayTake(record);
  const onward = onwardOf(record);
  const steps = [...record.nextStates].sort((a, b) => Number(b === onward) - Number(a === onward));
  return steps
    .filter(mayTake)
    .map((to) => <Step key={to} to={to} primary={to === onward} record={record} version={version} />);
}

function Step({ to, primary, record, version }: Props & { to: ProjectState; primary: boolean }) {
  const programme = useProgramme();
  const params = { path: { programme, id: record.id }, header: { 'If-Match': version } };
  const resumes = record.state === 'SUSPENDED' && primary;
  return (
    <Action<Transition>
      words="projects"
      step={resumes ? 'step.resume' : `step.${to}`}
      primary={primary}
      danger={to === 'CANCELLED'}
      initial={{
        to,
        on: today(),
        ...(to === 'IN_USE' ? { handOver: { recipientId: record.recipient.id, signatory: '' } } : {}),
      }}
      send={(body) =>
        client.POST('/api/v1/programmes/{programme}/projects/{id}/transitions', { params, body })
      }
    >
      <DateField name="on" required />
      {to === 'ACCEPTED' && (
        <>
          <TextField name={['acceptance', 'acceptedBy']} max={200} required />
          <MoneyField name={['acceptance', 'acceptedAmount']} required />
        </>
      )}
      {to === 'IN_USE' && (
        <>
          <ReferenceField
            name={['handOver', 'recipientId']}
            word="handedTo"
            to="organisations"
            among={{ side: 'RECIPIENT' }}
            required
          />
          <TextField name={['handOver', 'signatory']} max={100} required />
        </>
      )}
      <ProseField
        name="reason"
        {...(to === 'COMPLETED' ? { word: 'completionReason' } : {})}
        max={500}
        required={resumes || to === 'SUSPENDED' || to === 'CANCELLED'}
      />
    </Action>
  );
}
