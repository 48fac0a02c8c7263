import { CheckOutlined, RollbackOutlined } from '@ant-design/icons';
import { client } from '@/api/client';
import type { components } from '@/api/schema';
import { useMay, useProgramme } from '@/api/session';
import { Action } from '@/components/form/Action';
import { fieldsOf } from '@/components/form/typedFields';
import { today } from '@/lib/dates';

type Issue = components['schemas']['IssueView'];
type Closure = components['schemas']['IssueClosureRequest'];
type Reopening = components['schemas']['IssueReopeningRequest'];

interface Props {
  record: Issue;
  version: string;
}

const C = fieldsOf<Closure>();
const R = fieldsOf<Reopening>();

/** An issue is closed with what became of it, and opened again when that was too early. */
export function IssueSteps({ record, version }: Props) {
  const may = useMay();
  if (!may('PROJECT_WRITE')) return null;
  return record.state === 'OPEN' ? (
    <Close record={record} version={version} />
  ) : (
    <Reopen record={record} version={version} />
  );
}

function useParams({ record: { id }, version }: Props) {
  const programme = useProgramme();
  return { path: { programme, id }, header: { 'If-Match': version } };
}

function Close(props: Props) {
  const params = useParams(props);
  return (
    <Action<Closure>
      words="project-issues"
      step="close"
      primary
      icon={<CheckOutlined aria-hidden />}
      initial={{ closedOn: today() }}
      send={(body) =>
        client.POST('/api/v1/programmes/{programme}/project-issues/{id}/closure', { params, body })
      }
    >
      <C.Day name="closedOn" required />
      <C.Prose name="resolution" max={1000} required />
    </Action>
  );
}

function Reopen(props: Props) {
  const params = useParams(props);
  return (
    <Action<Reopening>
      words="project-issues"
      step="reopen"
      icon={<RollbackOutlined aria-hidden />}
      send={(body) =>
        client.POST('/api/v1/programmes/{programme}/project-issues/{id}/reopening', { params, body })
      }
    >
      <R.Day name="dueOn" required />
    </Action>
  );
}
