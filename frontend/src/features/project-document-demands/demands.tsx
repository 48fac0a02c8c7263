import type { BodyOf, ViewOf } from '@/api/resource';
import { projectDocumentDemands as resource } from '@/api/resources';
import type { components } from '@/api/schema';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { i18n } from '@/lib/i18n';

type Demand = ViewOf<typeof resource>;
type DemandBody = BodyOf<typeof resource>;

const column = columnsOf<Demand>();
const F = fieldsOf<DemandBody>();

/** Where a project goes when all goes well. Leaving the path needs a reason and no document. */
const ON_THE_PATH: components['schemas']['ProjectState'][] = [
  'APPROVED',
  'UNDER_WAY',
  'COMPLETED',
  'ACCEPTED',
  'IN_USE',
  'EVALUATED',
];

/** Which documents the steps of projects need. There is nothing to revise: one is demanded or it is not. */
export const projectDocumentDemands = defineFeature<Demand, DemandBody>({
  name: 'project-document-demands',
  recordType: 'project-document-demand',
  resource,
  read: 'PROJECT_READ',
  write: 'PROGRAMME_WRITE',
  fixed: true,
  removable: true,
  wordless: true,
  workbooks: true,
  titleOf: ({ to, kind }) =>
    i18n.t('project-document-demands:named', {
      step: i18n.t(`enums:ProjectState.${to}`),
      kind: i18n.t(`enums:DocumentKind.${kind}`),
    }),
  columns: [column.oneOf('to', 'ProjectState', { sort: 'to' }), column.oneOf('kind', 'DocumentKind')],
  filters: [{ name: 'to', kind: 'oneOf', of: 'ProjectState' }],
  blank: () => ({}),
  toDraft: ({ to, kind }) => ({ to, kind }),
  Fields: () => (
    <div className="field-pair">
      <F.OneOf name="to" of="ProjectState" only={ON_THE_PATH} required />
      <F.OneOf name="kind" of="DocumentKind" required />
    </div>
  ),
});
