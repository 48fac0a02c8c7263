import { useTranslation } from 'react-i18next';
import { PageTitle } from '@/components/PageTitle';

export function DashboardPage() {
  const { t } = useTranslation('dashboard');
  return <PageTitle title={t('title')} />;
}
