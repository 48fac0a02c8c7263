import { useTranslation } from 'react-i18next';
import { FlagField, NumberField } from '@/components/form/fields';

/** A part of those who should attend: one half, two thirds; the part itself or more than it. */
export function ShareFields({ of }: { of: 'present' | 'yes' }) {
  const { t } = useTranslation('decision-matters');
  return (
    <fieldset>
      <legend>{t(`field.${of}`)}</legend>
      <div className="field-pair">
        <NumberField name={[of, 'numerator']} min={1} max={100} required />
        <NumberField name={[of, 'denominator']} min={1} max={100} required />
        <FlagField name={[of, 'moreThan']} />
      </div>
    </fieldset>
  );
}
