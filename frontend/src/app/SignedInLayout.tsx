import { Outlet, useNavigate, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { answerQueue } from '@/api/answers';
import { useSession } from '@/api/session';
import { paths } from '@/lib/paths';

/** Leaves for the log-in as soon as the session has ended, by oneself or by the service. */
export function SignedInLayout({ children = <Outlet /> }: { children?: ReactNode }) {
  const session = useSession();
  const signedIn = session !== null;
  const accountId = session?.account.id;
  const navigate = useNavigate();
  const router = useRouter();
  useEffect(() => {
    if (signedIn) return;
    // Read once and not followed: while the log-in is on its way, its own address is the current one already.
    const { href, pathname } = router.latestLocation;
    if (pathname === paths.login) return;
    void navigate({
      to: paths.login,
      search: (pathname === '/' ? {} : { from: href }) as never,
      replace: true,
    });
  }, [signedIn, navigate, router]);
  // What this person's phone could not send before can be sent now.
  useEffect(() => {
    if (accountId) void answerQueue.send();
  }, [accountId]);
  return signedIn ? children : null;
}
