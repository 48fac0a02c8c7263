import { useTranslation } from 'react-i18next';
import { PageTitle } from '@/components/PageTitle';

export function IndicatorPage() {
  const { t } = useTranslation('indicators');
  return <PageTitle title={t('title')} />;
}
