import type { BodyOf } from '@/api/resource';
import type { projects } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import { ApprovedAmount } from './ApprovedAmount';
import type { Project } from './head/next';
import { TermsField } from './TermsField';

const F = fieldsOf<BodyOf<typeof projects>>();

export function ProjectFields({ record }: { record?: Project }) {
  return (
    <>
      <F.Text name="code" max={40} required />
      <F.Names />
      <div className="field-pair">
        <F.OneOf name="kind" of="ProjectKind" />
        <F.Reference name="placeId" to="places" among={{ recipientOfAid: 'true' }} required />
        <F.References name="furtherPlaceIds" to="places" />
        <F.Reference name="recipientId" to="organisations" among={{ side: 'RECIPIENT' }} required />
        <F.Reference name="responsibleId" to="people" />
        <F.Reference name="pairId" to="pairs" />
        <F.Money name="plannedAmount" />
        {record ? <ApprovedAmount project={record} /> : <F.Money name="approvedAmount" />}
        <F.Day name="startsOn" required />
        <F.Day name="endsOn" />
      </div>
      <TermsField />
    </>
  );
}
