import type { TFunction } from 'i18next';
import type { Permission } from '@/api/session';
import type { Flow } from '@/components/charts/flow';
import { nameOf } from '@/lib/i18n';
import type { FlowView } from './queries';

type Node = FlowView['nodes'][number];
type Kind = Node['kind'];

/** How far along its way money is at each kind of node. */
const COLUMNS: Record<Kind, number> = {
  SOURCE: 0,
  TERM: 1,
  NO_TERM: 1,
  UNALLOCATED: 1,
  PROJECT: 2,
  OTHER_PROJECTS: 2,
  PAYEE: 3,
  OTHER_PAYEES: 3,
  UNPAID: 3,
};

/** Keys name their file, since these are no components that could say which words they speak. */
export function flowOf({ nodes, links }: FlowView, t: TFunction): Flow {
  return {
    columns: [
      t('funds:flow.source'),
      t('funds:flow.flagship'),
      t('funds:flow.project'),
      t('funds:flow.payee'),
    ],
    nodes: nodes.map(({ key, kind, nameZh, nameEn }) => ({
      key,
      name: nameZh ? nameOf({ nameZh, nameEn }) : t(`funds:flow.${kind}`),
      column: COLUMNS[kind],
    })),
    links,
  };
}

/** A list, and what it is filtered by to show what stands behind a node. */
export interface Drill {
  list: string;
  permission: Permission;
  filters: Record<string, string>;
}

const idOf = ({ id }: Node, filter: string) => (id ? { [filter]: id } : {});

export function drillOf(node: Node): Drill {
  switch (node.kind) {
    case 'SOURCE':
      return {
        list: 'appropriations',
        permission: 'APPROPRIATION_READ',
        filters: { received: 'true', ...(node.nameZh ? { q: node.nameZh } : {}) },
      };
    case 'TERM':
      return { list: 'projects', permission: 'PROJECT_READ', filters: idOf(node, 'termId') };
    case 'PROJECT':
      return { list: 'disbursements', permission: 'DISBURSEMENT_READ', filters: idOf(node, 'projectId') };
    case 'PAYEE':
      return { list: 'disbursements', permission: 'DISBURSEMENT_READ', filters: idOf(node, 'payeeId') };
    case 'OTHER_PAYEES':
      return { list: 'payees', permission: 'CONTRACT_READ', filters: {} };
    case 'UNALLOCATED':
      return { list: 'ledger-accounts', permission: 'LEDGER_READ', filters: { stage: 'RECEIVED' } };
    case 'UNPAID':
      return { list: 'ledger-accounts', permission: 'LEDGER_READ', filters: { stage: 'COMMITTED' } };
    case 'NO_TERM':
    case 'OTHER_PROJECTS':
      return { list: 'projects', permission: 'PROJECT_READ', filters: {} };
  }
}
