import { Navigate } from '@tanstack/react-router';
import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ProgrammeAccess, signOut, useSession } from '@/api/session';
import { useMedia } from '@/lib/media';
import { paths } from '@/lib/paths';
import { readPreference } from '@/lib/preferences';
import { useTitle } from '@/lib/useTitle';

const OWN_DAY = ['MEMBER', 'GRID_LEADER'];

/** Members and leaders begin with their own day, and so does everybody who is part of the team on an installed app. */
function beginsWithOwnDay({ personId, roles, permissions }: ProgrammeAccess, installed: boolean): boolean {
  if (!personId || !permissions.includes('ROLL_CALL_ANSWER')) return false;
  return installed || roles.every((role) => OWN_DAY.includes(role));
}

/** To the programme one worked in last, or else to one's first. */
export function HomePage() {
  const { t } = useTranslation();
  const programmes = useSession()?.programmes ?? [];
  const installed = useMedia('(display-mode: standalone)');
  useTitle('');
  const last = readPreference('programme', '');
  const programme = programmes.find((p) => p.code === last) ?? programmes[0];
  if (programme) {
    const to = beginsWithOwnDay(programme, installed)
      ? paths.list(programme.code, 'my-day')
      : paths.home(programme.code);
    return <Navigate to={to} replace />;
  }
  return (
    <Result
      status="info"
      title={<h1>{t('noProgramme.title')}</h1>}
      subTitle={t('noProgramme.detail')}
      extra={<Button onClick={() => void signOut(false)}>{t('session.signOut')}</Button>}
    />
  );
}
