import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { queryClient } from '@/api/client';
import { sessionQuery } from '@/api/session';
import { ErrorPage, NotFoundPage } from '@/components/ErrorPages';
import { PageSkeleton } from '@/components/PageSkeleton';
import { paths } from '@/lib/paths';
import { parseSearch, stringifySearch } from '@/lib/useListSearch';
import { wanted } from '@/lib/wanted';
import { HomePage } from './HomePage';
import { ProgrammeLayout } from './ProgrammeLayout';
import { pageRoutes } from './pages';
import { SignedInLayout } from './SignedInLayout';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });

const login = createRoute({
  getParentRoute: () => root,
  path: paths.login,
  beforeLoad: async ({ search }) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (session) throw redirect({ href: wanted((search as { from?: unknown }).from) });
  },
  component: lazyRouteComponent(() => import('@/features/session/LoginPage'), 'LoginPage'),
});

/** Everything below is for people who are signed in; where they wanted to go is kept for after. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: paths.login, search: { from: location.href } as never });
  },
  component: SignedInLayout,
});

const home = createRoute({ getParentRoute: () => signedIn, path: '/', component: HomePage });

const password = createRoute({
  getParentRoute: () => signedIn,
  path: paths.password,
  component: lazyRouteComponent(() => import('@/features/session/PasswordPage'), 'PasswordPage'),
});

const programme = createRoute({
  getParentRoute: () => signedIn,
  path: '/p/$programme',
  component: ProgrammeLayout,
});

const routeTree = root.addChildren([
  login,
  signedIn.addChildren([home, password, programme.addChildren(pageRoutes(programme))]),
]);

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: PageSkeleton,
});
