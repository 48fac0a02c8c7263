import type { BodyOf } from '@/api/resource';
import type { findings } from '@/api/resources';
import { useFieldValue } from '@/components/form/fields';
import { fieldsOf } from '@/components/form/typedFields';

type Body = BodyOf<typeof findings>;

const F = fieldsOf<Body>();

/** A finding about people names no project. */
export function FindingFields() {
  const area = useFieldValue<Body['area']>('area');
  return (
    <>
      <div className="field-pair">
        <F.Text name="code" max={40} required />
        <F.OneOf name="area" of="SafetyArea" required />
        <F.OneOf name="origin" of="FindingOrigin" required />
        <F.OneOf name="severity" of="FindingSeverity" required />
      </div>
      <F.Text name="title" max={200} required />
      <F.Prose name="detail" max={2000} />
      <div className="field-pair">
        <F.Day name="foundOn" required />
        <F.Text name="foundBy" max={120} />
        {area !== 'PEOPLE' && <F.Reference name="projectId" to="projects" />}
        <F.Reference name="ownerId" to="people" required />
        <F.Day name="dueOn" required />
      </div>
    </>
  );
}
