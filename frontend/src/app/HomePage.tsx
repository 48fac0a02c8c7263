import { Navigate } from '@tanstack/react-router';
import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { signOut, useSession } from '@/api/session';
import { paths } from '@/lib/paths';
import { readPreference } from '@/lib/preferences';
import { useTitle } from '@/lib/useTitle';

/** To the programme one worked in last, or else to one's first. */
export function HomePage() {
  const { t } = useTranslation();
  const programmes = useSession()?.programmes ?? [];
  useTitle('');
  const last = readPreference('programme', '');
  const programme = programmes.find((p) => p.code === last) ?? programmes[0];
  if (programme) return <Navigate to={paths.home(programme.code)} replace />;
  return (
    <Result
      status="info"
      title={<h1>{t('noProgramme.title')}</h1>}
      subTitle={t('noProgramme.detail')}
      extra={<Button onClick={() => void signOut(false)}>{t('session.signOut')}</Button>}
    />
  );
}
