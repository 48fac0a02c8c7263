import { i18n } from '@/lib/i18n';

/** A version has no name of its own: its year and number are its name. */
export function planName({ fiscalYear, number }: { fiscalYear: number; number: number }): string {
  return i18n.t('plans:named', { year: fiscalYear, number });
}
