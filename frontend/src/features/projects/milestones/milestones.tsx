import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BodyOf, ViewOf } from '@/api/resource';
import { projectMilestones as resource } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { defineFeature } from '@/components/record/feature';
import { PartsTab } from '@/components/record/PartsTab';
import { nameOf } from '@/lib/i18n';
import { useProjectParts } from '../useProjectParts';
import { standingOf } from './standing';

type Milestone = ViewOf<typeof resource>;
type MilestoneBody = BodyOf<typeof resource>;

const column = columnsOf<Milestone>();
const F = fieldsOf<MilestoneBody>();

const TONES = { done: 'good', overdue: 'halted', ahead: 'ahead' } as const;

function Standing(milestone: Milestone) {
  const { t } = useTranslation('project-milestones');
  const standing = standingOf(milestone);
  return <Tag className={`state state-${TONES[standing]}`}>{t(`standing.${standing}`)}</Tag>;
}

const milestones = defineFeature<Milestone, MilestoneBody>({
  name: 'project-milestones',
  recordType: 'project-milestone',
  resource,
  read: 'PROJECT_READ',
  write: 'PROJECT_WRITE',
  removable: true,
  workbooks: true,
  titleOf: nameOf,
  columns: [
    column.ref('project', 'projects'),
    column.text('code'),
    column.named(),
    column.number('weight'),
    column.day('plannedOn'),
    column.day('doneOn'),
    column.custom('standing', (milestone) => <Standing {...milestone} />),
  ],
  blank: () => ({}),
  toDraft: ({ project, code, nameZh, nameEn, weight, plannedOn, doneOn }) => ({
    projectId: project.id,
    code,
    nameZh,
    nameEn,
    weight,
    plannedOn,
    doneOn,
  }),
  Fields: () => (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.Number name="weight" min={1} max={100} required />
      </div>
      <F.Names />
      <div className="field-pair">
        <F.Day name="plannedOn" required />
        <F.Day name="doneOn" />
      </div>
    </>
  ),
});

/** What a project has to reach by when. */
export function MilestonesTab({ record }: { record: { id: string } }) {
  return <PartsTab {...useProjectParts(milestones, 'PROJECT_WRITE', record.id)} />;
}
