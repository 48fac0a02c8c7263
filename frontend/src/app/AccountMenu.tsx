import { UserOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerQueue } from '@/api/answers';
import { asProblem } from '@/api/problem';
import { signOut, useAccess, useSession } from '@/api/session';
import { LANGUAGES, setLanguage } from '@/lib/i18n';
import { type ChosenMode, useChosenMode, useDensity } from '@/lib/look';
import { paths } from '@/lib/paths';
import type { Density } from '@/lib/theme';

const MODES: readonly ChosenMode[] = ['light', 'dark', 'system'];
const DENSITIES: readonly Density[] = ['comfortable', 'compact'];

/** Who is signed in, how the product looks to him, and the way out. */
export function AccountMenu() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const session = useSession();
  const access = useAccess();
  const [mode, setMode] = useChosenMode();
  const [density, setDensity] = useDensity();
  if (!session) return null;

  const leave = async (everywhere: boolean) => {
    try {
      // What still waits on this phone goes out under this name now, or not tonight.
      await answerQueue.send();
      await signOut(everywhere);
      // The next person begins at the beginning, not where this one stopped.
      await navigate({ to: paths.login, search: {}, replace: true });
    } catch (error) {
      void message.error(asProblem(error).detail);
    }
  };

  const choice = <T extends string>(
    name: string,
    words: string,
    values: readonly T[],
    choose: (value: T) => void,
  ) => ({
    key: name,
    label: t(`shell.${name}`),
    children: values.map((value: string) => ({
      key: `${name}:${value}`,
      label: t(`shell.${words}.${value}`),
      onClick: () => choose(value as T),
    })),
  });

  const items: MenuProps['items'] = [
    {
      key: 'who',
      type: 'group',
      label: [session.account.username, ...(access?.roles ?? []).map((role) => t(`enums:Role.${role}`))].join(
        ' · ',
      ),
    },
    choice('language', 'languages', LANGUAGES, (language) => void setLanguage(language)),
    choice('mode', 'modes', MODES, setMode),
    choice('density', 'densities', DENSITIES, setDensity),
    { type: 'divider' },
    {
      key: 'password',
      label: t('session.changePassword'),
      onClick: () => void navigate({ to: paths.password }),
    },
    { key: 'out', label: t('session.signOut'), onClick: () => leave(false) },
    { key: 'out-everywhere', label: t('session.signOutEverywhere'), onClick: () => leave(true) },
  ];

  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, selectedKeys: [`language:${i18n.language}`, `mode:${mode}`, `density:${density}`] }}
    >
      <Button
        type="text"
        icon={<UserOutlined aria-hidden />}
        aria-label={t('shell.account', { name: session.account.displayName })}
      >
        <span className="desk-only">{session.account.displayName}</span>
      </Button>
    </Dropdown>
  );
}
