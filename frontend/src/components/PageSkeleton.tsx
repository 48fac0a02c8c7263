import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';

/** The shape of a page that is on its way. */
export function PageSkeleton() {
  const { t } = useTranslation();
  return (
    <div aria-busy="true" aria-label={t('state.loading')} role="status">
      <Skeleton active title={{ width: '30%' }} paragraph={{ rows: 8 }} />
    </div>
  );
}
