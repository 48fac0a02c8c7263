import { CheckCircleOutlined, RollbackOutlined, ToolOutlined } from '@ant-design/icons';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { today } from '@/lib/dates';
import { Evidence } from './Evidence';

type Finding = components['schemas']['FindingView'];
type Rectification = components['schemas']['RectificationRequest'];
type Step = components['schemas']['FindingStepRequest'];

interface Props {
  record: Finding;
  version: string;
}

const PATH = '/api/v1/programmes/{programme}/findings/{id}';
const R = fieldsOf<Rectification>();
const S = fieldsOf<Step>();

/** What the reader may do with a finding as it stands; the service says what. */
export function FindingSteps({ record, version }: Props) {
  const may = (step: Finding['mySteps'][number]) => record.mySteps.includes(step);
  return (
    <>
      {may('RECTIFIED') && <Rectify record={record} version={version} />}
      {may('CLOSED') && <Close record={record} version={version} />}
      {may('REOPENED') && <Reopen record={record} version={version} />}
    </>
  );
}

function useParams({ record, version }: Props) {
  const programme = useProgramme();
  return { path: { programme, id: record.id }, header: { 'If-Match': version } };
}

function Rectify(props: Props) {
  const params = useParams(props);
  return (
    <Action<Rectification>
      words="findings"
      step="rectify"
      primary
      icon={<ToolOutlined aria-hidden />}
      initial={{ on: today() }}
      draftKey={`${params.path.programme}/rectify/${props.record.id}`}
      send={(body) => client.POST(`${PATH}/rectification`, { params, body })}
    >
      <R.Day name="on" required />
      <R.Prose name="note" max={1000} required />
      <Evidence findingId={props.record.id} />
    </Action>
  );
}

function Close(props: Props) {
  const params = useParams(props);
  return (
    <Action<Step>
      words="findings"
      step="close"
      primary
      icon={<CheckCircleOutlined aria-hidden />}
      initial={{ on: today() }}
      send={(body) => client.POST(`${PATH}/closing`, { params, body })}
    >
      <S.Day name="on" required />
      <S.Prose name="note" max={1000} required />
    </Action>
  );
}

function Reopen(props: Props) {
  const params = useParams(props);
  return (
    <Action<Step>
      words="findings"
      step="reopen"
      danger
      icon={<RollbackOutlined aria-hidden />}
      initial={{ on: today() }}
      send={(body) => client.POST(`${PATH}/reopening`, { params, body })}
    >
      <S.Day name="on" required />
      <S.Prose name="note" max={1000} required />
    </Action>
  );
}
