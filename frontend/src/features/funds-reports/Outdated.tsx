import { useTranslation } from 'react-i18next';
import { Absent } from '@/components/Absent';
import { Mark } from '@/components/Mark';

/** Says so where the month was opened again: the ledger may tell something else by now. */
export function Outdated({ is }: { is: boolean }) {
  const { t } = useTranslation('funds-reports');
  return is ? <Mark tone="halted">{t('outdated')}</Mark> : <Absent />;
}
