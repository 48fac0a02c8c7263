import { useTranslation } from 'react-i18next';

/** Nothing is recorded; which is not the same as zero. */
export function Absent() {
  const { t } = useTranslation();
  return (
    <span title={t('state.absent')}>
      <span aria-hidden="true">—</span>
      <span className="for-reader">{t('state.absent')}</span>
    </span>
  );
}
