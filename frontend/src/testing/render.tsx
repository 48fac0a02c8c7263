import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { Suspense } from 'react';
import { queryClient, SESSION_KEY } from '@/api/client';
import type { Permission, Session } from '@/api/session';
import { Providers } from '@/app/Providers';
import { parseSearch, stringifySearch } from '@/lib/useListSearch';

/** Signs in somebody who may do what is listed, in the programme `demo`. */
export function signedIn(...permissions: Permission[]): Session {
  const session: Session = {
    account: { id: '1', username: 'clerk', displayName: '张三', mustChangePassword: false },
    programmes: [
      {
        code: 'demo',
        nameZh: '示例批次',
        nameEn: 'Demo',
        roles: ['PROJECT_OFFICER'],
        permissions,
        personId: null,
        organisationId: null,
      },
    ],
  };
  queryClient.setQueryData(SESSION_KEY, session);
  return session;
}

interface Page {
  path: string;
  element: React.ReactNode;
}

/** Shows pages of a programme in a router of their own, opened at an address. */
export function renderPages(address: string, pages: Page[]) {
  const root = createRootRoute({
    component: () => (
      <Suspense fallback={null}>
        <Outlet />
      </Suspense>
    ),
  });
  const routes = pages.map(({ path, element }) =>
    createRoute({ getParentRoute: () => root, path, component: () => element }),
  );
  const router = createRouter({
    routeTree: root.addChildren(routes),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch,
    stringifySearch,
  });
  render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
  return router;
}
