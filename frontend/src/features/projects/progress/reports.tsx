import type { BodyOf, ViewOf } from '@/api/resource';
import { progressReports as resource } from '@/api/resources';
import { documentsTab } from '@/components/documents/documentsTab';
import { PicturesField } from '@/components/form/PicturesField';
import { fieldsOf } from '@/components/form/typedFields';
import { Pictures } from '@/components/Pictures';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { StateTag } from '@/components/StateTag';
import { today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';
import { PercentBar } from './PercentBar';
import { ReportSteps } from './ReportSteps';

export type Report = ViewOf<typeof resource>;
type ReportBody = BodyOf<typeof resource>;

const column = columnsOf<Report>();
const F = fieldsOf<ReportBody>();

/** A month, without the day by which the service names it. */
export const monthOf = ({ month }: Pick<Report, 'month'>) => month.slice(0, 7);

/** How far a project had come by the end of a month: reported by one, approved by another. */
export const reports = defineFeature<Report, ReportBody>({
  name: 'progress-reports',
  recordType: 'progress-report',
  resource,
  read: 'PROJECT_READ',
  write: 'PROJECT_WRITE',
  removable: true,
  // What was submitted once stays, even if it was given back.
  isRemovable: ({ state }) => state === 'DRAFT',
  workbooks: true,
  titleOf: (report) => `${monthOf(report)} · ${nameOf(report.project)}`,
  stateOf: ({ state }) => <StateTag of="ReportState" value={state} />,
  columns: [
    column.custom('month', monthOf, { sort: 'month' }),
    column.ref('project', 'projects'),
    column.custom('physicalPercent', ({ physicalPercent }) => <PercentBar percent={physicalPercent} />),
    column.state('state', 'ReportState'),
    column.ref('author', 'people'),
    column.text('submittedBy', { list: 'hidden' }),
    column.day('submittedOn'),
    column.text('approvedBy', { list: 'hidden' }),
    column.day('approvedOn', { list: 'hidden' }),
    column.prose('narrative', { list: 'never' }),
    column.prose('fallReason', { list: 'never' }),
    column.prose('returnReason', { list: 'never' }),
    column.custom('attachmentIds', ({ attachmentIds }) => <Pictures ids={attachmentIds} />, {
      list: 'never',
    }),
  ],
  filters: [
    { name: 'state', kind: 'oneOf', of: 'ReportState' },
    { name: 'projectId', kind: 'reference', to: 'projects' },
    { name: 'authorId', kind: 'reference', to: 'people' },
    { name: 'from', kind: 'day' },
    { name: 'to', kind: 'day' },
  ],
  Actions: ({ record }) => <ReportSteps report={record} />,
  isFixed: ({ state }) => state === 'SUBMITTED' || state === 'APPROVED',
  tabs: [documentsTab('progress-report', 'PROGRESS')],
  blank: () => ({ month: `${today().slice(0, 7)}-01`, attachmentIds: [] }),
  toDraft: ({ project, month, physicalPercent, narrative, fallReason }) => ({
    projectId: project.id,
    month,
    physicalPercent,
    narrative,
    fallReason,
    // Further photos: those it has it keeps.
    attachmentIds: [],
  }),
  Fields: ({ editing }) => (
    <>
      {!editing && <F.Reference name="projectId" to="projects" required />}
      <div className="field-pair">
        <F.Month name="month" required />
        <F.Number name="physicalPercent" max={100} required />
      </div>
      <F.Prose name="narrative" max={4000} required />
      <F.Prose name="fallReason" max={500} />
      <PicturesField name="attachmentIds" />
    </>
  ),
});
