import { useTranslation } from 'react-i18next';
import type { BodyOf } from '@/api/resource';
import type { leaves } from '@/api/resources';
import { useMay } from '@/api/session';
import { fieldsOf } from '@/components/form/typedFields';
import { Preview } from './Preview';

const F = fieldsOf<BodyOf<typeof leaves>>();

/** One asks for oneself; whoever keeps absences may name another and bring in what happened on paper. */
export function LeaveFields() {
  const { t } = useTranslation('leaves');
  const keeps = useMay()('ABSENCE_WRITE');
  return (
    <>
      <div className="field-pair">
        {keeps && <F.Reference name="personId" to="people" />}
        <F.Reference name="kindId" to="leave-kinds" required />
      </div>
      <div className="field-pair">
        <F.Moment name="startsAt" required />
        <F.Moment name="endsAt" required />
      </div>
      <F.Prose name="reason" max={200} required />
      <Preview />
      {keeps && (
        <fieldset>
          <legend>{t('paper.title')}</legend>
          <div className="field-pair">
            <F.Moment name="approvedAt" />
            <F.Moment name="departedAt" />
            <F.Moment name="returnedAt" />
          </div>
        </fieldset>
      )}
    </>
  );
}
