import { SearchOutlined } from '@ant-design/icons';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { Alert, Button, Drawer } from 'antd';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramme, useSession } from '@/api/session';
import { Brand } from '@/components/Brand';
import { LanguageSwitch } from '@/components/LanguageSwitch';
import { PageSkeleton } from '@/components/PageSkeleton';
import { NoticeBell } from '@/features/my/NoticeBell';
import { useIsPhone } from '@/lib/media';
import { paths } from '@/lib/paths';
import { AccountMenu } from './AccountMenu';
import { BottomBar } from './BottomBar';
import { CommandPalette } from './CommandPalette';
import { DemonstrationBar } from './DemonstrationBar';
import { NavigationList } from './NavigationList';
import { ProgrammeSwitcher } from './ProgrammeSwitcher';
import { usePaletteKey } from './usePaletteKey';

/** A new page is read from its beginning: by eye, and by a screen reader too. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    main.current?.focus();
  }, [pathname]);
  return main;
}

/** What stands around every page of a programme. */
export function Shell() {
  const { t } = useTranslation();
  const programme = useProgramme();
  const session = useSession();
  const phone = useIsPhone();
  const main = useFocusOnNewPage();
  const [drawer, setDrawer] = useState(false);
  const [palette, setPalette] = useState(false);
  usePaletteKey(() => setPalette(true));

  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <header className="shell-header">
        <Link to={paths.home(programme)} search={{}} className="brand" aria-label={t('product')}>
          <Brand />
          <span className="desk-only">{t('product')}</span>
        </Link>
        <ProgrammeSwitcher />
        <Button
          className="search-entry"
          icon={<SearchOutlined aria-hidden />}
          onClick={() => setPalette(true)}
          aria-keyshortcuts="Control+K Meta+K"
          {...(phone ? { 'aria-label': t('palette.open') } : {})}
        >
          <span className="desk-only">{t('palette.open')}</span>
          <kbd className="desk-only">{t('palette.key')}</kbd>
        </Button>
        <span className="desk-only">
          <LanguageSwitch />
        </span>
        <NoticeBell />
        <AccountMenu />
      </header>
      {!phone && (
        <aside className="shell-side">
          <NavigationList />
        </aside>
      )}
      <main id="main" ref={main} tabIndex={-1} className="shell-main">
        <DemonstrationBar />
        {session?.account.mustChangePassword && (
          <Alert
            type="warning"
            showIcon
            title={<Link to={paths.password}>{t('session.mustChangePassword')}</Link>}
            style={{ marginBlockEnd: 16 }}
          />
        )}
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      {phone && <BottomBar onMore={() => setDrawer(true)} />}
      <Drawer
        open={drawer}
        onClose={() => setDrawer(false)}
        placement="bottom"
        size="large"
        title={t('shell.navigation')}
      >
        <NavigationList onOpen={() => setDrawer(false)} />
      </Drawer>
      <CommandPalette open={palette} onClose={() => setPalette(false)} />
    </div>
  );
}
