import type { BodyOf } from '@/api/resource';
import type { contracts } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { ScheduleFields } from './ScheduleFields';

const F = fieldsOf<BodyOf<typeof contracts>>();

export function ContractFields() {
  return (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.OneOf name="kind" of="ContractKind" required />
      </div>
      <F.Text name="nameZh" max={200} required />
      <div className="field-pair">
        <F.Reference name="projectId" to="projects" required />
        <F.Reference name="categoryId" to="terms" among={{ kind: 'FUNDING' }} required />
        <F.Reference name="payeeId" to="payees" required />
      </div>
      <F.Money name="amount" required />
      <ScheduleFields />
    </>
  );
}
