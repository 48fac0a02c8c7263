import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useSession } from '@/api/session';
import { paths } from '@/lib/paths';

/** Leaves for the log-in as soon as the session has ended, by oneself or by the service. */
export function SignedInLayout() {
  const session = useSession();
  const { href, pathname } = useLocation();
  if (session) return <Outlet />;
  return <Navigate to={paths.login} search={(pathname === '/' ? {} : { from: href }) as never} replace />;
}
