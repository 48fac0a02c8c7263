import { Link } from '@tanstack/react-router';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BodyOf, ViewOf } from '@/api/resource';
import { projectIssues as resource } from '@/api/resources';
import { useProgramme } from '@/api/session';
import { documentsTab } from '@/components/documents/documentsTab';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { PartsTab } from '@/components/record/PartsTab';
import { StateTag } from '@/components/StateTag';
import { today } from '@/lib/dates';
import { paths } from '@/lib/paths';
import { useProjectParts } from '../useProjectParts';
import { IssueSteps } from './IssueSteps';

type Issue = ViewOf<typeof resource>;
type IssueBody = BodyOf<typeof resource>;

const column = columnsOf<Issue>();
const F = fieldsOf<IssueBody>();

/** Whether it is closed, and whether it should have been by now. */
function Standing({ state, overdue }: Pick<Issue, 'state' | 'overdue'>) {
  const { t } = useTranslation('project-issues');
  return (
    <>
      <StateTag of="IssueState" value={state} />
      {overdue && <Tag className="state state-halted">{t('overdue')}</Tag>}
    </>
  );
}

export const issues = defineFeature<Issue, IssueBody>({
  name: 'project-issues',
  recordType: 'project-issue',
  resource,
  read: 'PROJECT_READ',
  write: 'PROJECT_WRITE',
  removable: true,
  workbooks: true,
  titleOf: ({ title }) => title,
  stateOf: (issue) => <Standing {...issue} />,
  columns: [
    column.text('code'),
    column.text('title'),
    column.ref('project', 'projects'),
    column.oneOf('kind', 'IssueKind'),
    column.oneOf('severity', 'IssueSeverity'),
    column.ref('owner', 'people'),
    column.day('dueOn', { sort: 'dueOn' }),
    column.custom('state', (issue) => <Standing {...issue} />),
    column.day('raisedOn', { sort: 'raisedOn', list: 'hidden' }),
    column.prose('detail', { list: 'never' }),
    column.day('closedOn', { list: 'hidden' }),
    column.prose('resolution', { list: 'never' }),
  ],
  filters: [
    { name: 'state', kind: 'oneOf', of: 'IssueState' },
    { name: 'overdue', kind: 'flag' },
    { name: 'ownerId', kind: 'reference', to: 'people' },
    { name: 'kind', kind: 'oneOf', of: 'IssueKind' },
    { name: 'severity', kind: 'oneOf', of: 'IssueSeverity' },
    { name: 'projectId', kind: 'reference', to: 'projects' },
  ],
  Actions: IssueSteps,
  isFixed: ({ state }) => state === 'CLOSED',
  tabs: [documentsTab('project-issue')],
  blank: () => ({ kind: 'ISSUE', severity: 'MEDIUM', raisedOn: today() }),
  toDraft: ({ project, code, kind, title, detail, severity, owner, raisedOn, dueOn }) => ({
    projectId: project.id,
    code,
    kind,
    title,
    detail,
    severity,
    ownerId: owner.id,
    raisedOn,
    dueOn,
  }),
  Fields: ({ editing }) => (
    <>
      {!editing && <F.Reference name="projectId" to="projects" required />}
      <F.Text name="title" required />
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.OneOf name="kind" of="IssueKind" required />
        <F.OneOf name="severity" of="IssueSeverity" required />
        <F.Reference name="ownerId" to="people" required />
        <F.Day name="raisedOn" required />
        <F.Day name="dueOn" required />
      </div>
      <F.Prose name="detail" />
    </>
  ),
});

/** Opens its page, where it is closed or opened again. */
function IssueLink({ id, title }: Issue) {
  const programme = useProgramme();
  return (
    <Link to={paths.record(programme, 'project-issues', id)} search={{}}>
      {title}
    </Link>
  );
}

/** What stands in the way of a project, or might. */
export function IssuesTab({ record }: { record: { id: string } }) {
  const { parts, ...kept } = useProjectParts(issues, 'PROJECT_WRITE', record.id);
  const columns = parts.columns.map((one) =>
    one.name === 'title' ? { ...one, show: (issue: Issue) => <IssueLink {...issue} /> } : one,
  );
  return <PartsTab {...kept} parts={{ ...parts, columns }} />;
}
