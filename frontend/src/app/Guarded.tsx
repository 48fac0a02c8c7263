import type { ReactNode } from 'react';
import { type Permission, useMay } from '@/api/session';
import { ForbiddenPage } from '@/components/ErrorPages';

/** Shows a page to those who may open it. The service decides; this only saves a reader from an empty page. */
export function Guarded({
  permission,
  children,
}: {
  permission?: Permission | undefined;
  children: ReactNode;
}) {
  const may = useMay();
  return may(permission) ? children : <ForbiddenPage />;
}
