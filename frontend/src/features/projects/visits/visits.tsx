import type { BodyOf, ViewOf } from '@/api/resource';
import { siteVisits as resource } from '@/api/resources';
import { useMay } from '@/api/session';
import { documentsTab } from '@/components/documents/documentsTab';
import { PicturesField } from '@/components/form/PicturesField';
import { fieldsOf } from '@/components/form/typedFields';
import { Pictures } from '@/components/Pictures';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { today } from '@/lib/dates';
import { nameOf } from '@/lib/i18n';

export type Visit = ViewOf<typeof resource>;
type VisitBody = BodyOf<typeof resource>;

const column = columnsOf<Visit>();
const F = fieldsOf<VisitBody>();

/** That somebody was at a project on a day. A date, a note and photos: where exactly he stood is nobody's business. */
export const visits = defineFeature<Visit, VisitBody>({
  name: 'site-visits',
  recordType: 'site-visit',
  resource,
  read: 'PROJECT_READ',
  write: 'SITE_VISIT_WRITE',
  removable: true,
  workbooks: true,
  titleOf: ({ visitedOn, project }) => `${visitedOn} · ${nameOf(project)}`,
  columns: [
    column.day('visitedOn', { sort: 'visitedOn' }),
    column.ref('project', 'projects'),
    column.ref('visitor', 'people'),
    column.prose('note'),
    column.custom('attachmentIds', ({ attachmentIds }) => <Pictures ids={attachmentIds} />),
  ],
  filters: [
    { name: 'projectId', kind: 'reference', to: 'projects' },
    { name: 'visitorId', kind: 'reference', to: 'people' },
    { name: 'from', kind: 'day' },
    { name: 'to', kind: 'day' },
  ],
  tabs: [documentsTab('site-visit', 'PROGRESS')],
  blank: () => ({ visitedOn: today(), attachmentIds: [] }),
  toDraft: ({ project, visitedOn, visitor, note }) => ({
    projectId: project.id,
    visitedOn,
    visitorId: visitor.id,
    note,
    // Further photos: those it has it keeps.
    attachmentIds: [],
  }),
  Fields: VisitFields,
});

/** Left out, the visitor is whoever writes; only those who keep projects write for others. */
function VisitFields({ editing }: { editing: boolean }) {
  const keeps = useMay()('PROJECT_WRITE');
  return (
    <>
      {!editing && <F.Reference name="projectId" to="projects" required />}
      <F.Day name="visitedOn" required />
      <F.Prose name="note" required />
      <PicturesField name="attachmentIds" />
      {keeps && <F.Reference name="visitorId" to="people" />}
    </>
  );
}
