import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Permission } from '@/api/session';
import { Guarded } from './Guarded';
import { recordRoutes } from './recordRoutes';

type Load = Parameters<typeof lazyRouteComponent>[0];

/** Every page that is not one of a kind of record: its address, who may open it, and where its code is. Loaded when first opened. */
const PAGES: readonly { path: string; permission?: Permission; load: Load; name: string }[] = [
  {
    path: 'indicators',
    permission: 'INDICATOR_READ',
    load: () => import('@/features/indicators/IndicatorsPage'),
    name: 'IndicatorsPage',
  },
  {
    path: 'indicators/$code',
    permission: 'INDICATOR_READ',
    load: () => import('@/features/indicators/IndicatorPage'),
    name: 'IndicatorPage',
  },
];

export function pageRoutes(programme: AnyRoute) {
  const overview = createRoute({
    getParentRoute: () => programme,
    path: '/',
    component: lazyRouteComponent(() => import('./OverviewPage'), 'OverviewPage'),
  });
  const pages = PAGES.map(({ path, permission, load, name }) => {
    const Page = lazyRouteComponent(load, name);
    return createRoute({
      getParentRoute: () => programme,
      path,
      component: () => (
        <Guarded permission={permission}>
          <Page />
        </Guarded>
      ),
    });
  });
  return [
    overview,
    ...pages,
    ...recordRoutes(
      programme,
      'programmes',
      async () => (await import('@/features/programmes/programmes')).programmes,
    ),
    ...recordRoutes(programme, 'places', async () => (await import('@/features/places/places')).places),
    ...recordRoutes(
      programme,
      'organisations',
      async () => (await import('@/features/organisations/organisations')).organisations,
    ),
  ];
}
