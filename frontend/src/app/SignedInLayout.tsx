import { Outlet, useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession } from '@/api/session';
import { paths } from '@/lib/paths';

/** Leaves for the log-in as soon as the session has ended, by oneself or by the service. */
export function SignedInLayout() {
  const signedIn = useSession() !== null;
  const navigate = useNavigate();
  const router = useRouter();
  useEffect(() => {
    if (signedIn) return;
    // Read now and not followed: while the log-in is on its way, its own address is the current one already.
    const { href, pathname } = router.state.location;
    void navigate({
      to: paths.login,
      search: (pathname === '/' ? {} : { from: href }) as never,
      replace: true,
    });
  }, [signedIn, navigate, router]);
  return signedIn ? <Outlet /> : null;
}
