import type { ViewOf } from '@/api/resource';
import type { places } from '@/api/resources';

export type Place = ViewOf<typeof places>;

export const keping: Place = {
  id: 'p1',
  codeSystem: 'GBT2260',
  code: '652929',
  nameZh: '柯坪县',
  nameEn: 'Keping County',
  side: 'RECIPIENT',
  recipientOfAid: true,
  parent: null,
  retiredOn: null,
  version: 3,
};

export function pageOf<T>(items: T[], more: { next?: string; total?: number; totalIsExact?: boolean } = {}) {
  return { items, total: items.length, totalIsExact: true, next: null, ...more };
}
