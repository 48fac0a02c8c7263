import { type BodyOf, narrowed, type ViewOf } from '@/api/resource';
import { appropriationShares } from '@/api/resources';
import type { components } from '@/api/schema';
import { MoneyBars } from '@/components/charts/MoneyBars';
import { fieldsOf } from '@/components/form/typedFields';
import { columnsOf } from '@/components/record/columns';
import { PartsTab } from '@/components/record/PartsTab';
import type { Parts } from '@/components/record/parts';
import { i18n, nameOf } from '@/lib/i18n';

type Share = ViewOf<typeof appropriationShares>;
type ShareBody = BodyOf<typeof appropriationShares>;

const column = columnsOf<Share>();
const F = fieldsOf<ShareBody>();

const partsOf = (appropriationId: string): Parts<Share, ShareBody> => ({
  words: 'appropriation-shares',
  write: 'APPROPRIATION_WRITE',
  titleOf: ({ project }) => nameOf(project),
  columns: [column.ref('project', 'projects'), column.money('amount')],
  blank: () => ({ appropriationId }),
  toDraft: ({ appropriation, project, amount }) => ({
    appropriationId: appropriation.id,
    projectId: project.id,
    amount,
  }),
  Fields: () => (
    <>
      <F.Reference name="projectId" to="projects" required />
      <F.Money name="amount" required />
    </>
  ),
});

/** Which projects the document names, and for how much: that is what a project has received. */
export function EarmarksTab({ record }: { record: components['schemas']['AppropriationView'] }) {
  const { id, amount, shared, state } = record;
  return (
    <>
      <MoneyBars
        label={i18n.t('appropriation-shares:title')}
        whole={amount}
        bars={[{ name: i18n.t('appropriation-shares:shared'), money: shared }]}
      />
      <PartsTab
        parts={partsOf(id)}
        resource={narrowed(appropriationShares, { appropriationId: id })}
        workbooks={{ path: appropriationShares.path, filters: { appropriationId: id } }}
        closed={state === 'REVOKED'}
      />
    </>
  );
}
