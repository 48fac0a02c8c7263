import { SwapOutlined } from '@ant-design/icons';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { today } from '@/lib/dates';

type Project = components['schemas']['ProjectView'];
type Transition = components['schemas']['TransitionRequest'];

const F = fieldsOf<Transition>();

/** Takes a project to one of the states that can follow its present one. */
export function MoveProject({ record, version }: { record: Project; version: string }) {
  const programme = useProgramme();
  const may = useMay();
  const next = record.nextStates[0];
  if (next === undefined || !may('PROJECT_WRITE')) return null;

  const move = (body: Transition) =>
    client.POST('/api/v1/programmes/{programme}/projects/{id}/transitions', {
      params: {
        path: { programme, id: record.id },
        header: { 'If-Match': version },
      },
      body,
    });

  return (
    <Action<Transition>
      words="projects"
      step="move"
      primary
      icon={<SwapOutlined aria-hidden />}
      initial={{ to: next, on: today() }}
      send={move}
    >
      <F.OneOf name="to" of="ProjectState" only={record.nextStates} required />
      <F.Day name="on" required />
      <F.Prose name="reason" max={500} />
    </Action>
  );
}
