import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Feature } from '@/components/record/feature';

type FeaturePage<T extends { id: string }, B> = ComponentType<{ feature: Feature<T, B> }>;

/** The pages of a kind of record: its list, a new one, one of them with its tabs, and changing it. */
export function recordRoutes<T extends { id: string }, B extends object>(
  programme: AnyRoute,
  name: string,
  load: () => Promise<Feature<T, B>>,
) {
  const page = (path: string, loadPage: () => Promise<FeaturePage<T, B>>) =>
    createRoute({
      getParentRoute: () => programme,
      path,
      component: lazyRouteComponent(async () => {
        const [feature, Page] = await Promise.all([load(), loadPage()]);
        return { default: () => <Page feature={feature} /> };
      }),
    });
  const list = async () => (await import('@/components/list/ListPage')).ListPage<T, B>;
  const create = async () => (await import('@/components/record/CreatePage')).CreatePage<T, B>;
  const one = async () => (await import('@/components/record/RecordPage')).RecordPage<T, B>;
  const edit = async () => (await import('@/components/record/EditPage')).EditPage<T, B>;
  return [
    page(name, list),
    page(`${name}/new`, create),
    page(`${name}/$id`, one),
    page(`${name}/$id/edit`, edit),
    page(`${name}/$id/$tab`, one),
  ];
}
