import { useTranslation } from 'react-i18next';
import type { BodyOf } from '@/api/resource';
import type { meetings } from '@/api/resources';
import { fieldsOf } from '@/components/form/typedFields';
import './meetings.css';

const F = fieldsOf<BodyOf<typeof meetings>>();

/** Who is to come, besides those expected already: one by one, or a whole branch or grid taken over as a list. */
export function ExpectedFields() {
  const { t } = useTranslation('meetings');
  return (
    <fieldset className="expected">
      <legend>{t('expect.title')}</legend>
      <div className="field-pair">
        <F.Reference name="expectedBranchId" to="branches" />
        <F.Reference name="expectedGridId" to="grids" />
        <F.References name="expectedPersonIds" to="people" />
      </div>
    </fieldset>
  );
}
