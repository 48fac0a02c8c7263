import type { TFunction } from 'i18next';
import type { Permission } from '@/api/session';
import type { Picture, Spot } from '@/components/charts/picture';
import { firstDayOf, lastDayOf } from '@/lib/months';
import * as pictures from './pictures';
import type { Overview } from './queries';

type Filters = Record<string, string>;

/** Filters of a row, narrowed by the measure when one was picked. */
function narrowed(row: Filters, measure: number | null, values: Filters[]): Filters {
  return measure === null ? row : { ...row, ...values[measure] };
}

/** A list, and what it is filtered by to show the records behind a bar. */
export interface Drill {
  list: string;
  filters: Filters;
}

/** A card of the dashboard: its picture, and the list that holds the records behind it. */
export interface Card {
  /** Key of its words and of the reader's preference. */
  name: string;
  /** Where its records are entered. */
  list: string;
  /** Which lists a reader may follow a bar into. */
  permissions: Record<string, Permission>;
  draw: (overview: Overview, t: TFunction) => Picture;
  drill: (spot: Spot) => Drill | undefined;
}

export const CARDS: readonly Card[] = [
  {
    name: 'moneyByFlagship',
    list: 'projects',
    permissions: { projects: 'PROJECT_READ' },
    draw: pictures.moneyByFlagship,
    drill: ({ row }) =>
      row.key === pictures.NO_FLAGSHIP ? undefined : { list: 'projects', filters: { termId: row.key } },
  },
  {
    name: 'moneyByPlace',
    list: 'appropriations',
    permissions: { appropriations: 'APPROPRIATION_READ', projects: 'PROJECT_READ' },
    draw: pictures.moneyByPlace,
    // What was received is in the appropriations, what was approved in the projects.
    drill: ({ row, measure }) =>
      measure === 1
        ? { list: 'projects', filters: { placeId: row.key } }
        : { list: 'appropriations', filters: { placeId: row.key, received: 'true' } },
  },
  {
    name: 'peopleByHost',
    list: 'deployments',
    permissions: { deployments: 'PERSON_READ' },
    draw: pictures.peopleByHost,
    drill: ({ row, measure }) => ({
      list: 'deployments',
      filters: narrowed(
        { hostUnitId: row.key },
        measure,
        pictures.KINDS.map((kind) => ({ kind })),
      ),
    }),
  },
  {
    name: 'peopleByKind',
    list: 'deployments',
    permissions: { deployments: 'PERSON_READ' },
    draw: pictures.peopleByKind,
    drill: ({ row }) => ({ list: 'deployments', filters: { kind: row.key } }),
  },
  {
    name: 'pairsByLevel',
    list: 'pairs',
    permissions: { pairs: 'PAIR_READ' },
    draw: pictures.pairsByLevel,
    // Proposals are no pairs yet, and ended ones no longer: the bar counts neither.
    drill: ({ row }) => ({ list: 'pairs', filters: { level: row.key, state: 'ACTIVE' } }),
  },
  {
    name: 'donationsByMonth',
    list: 'donations',
    permissions: { donations: 'DONATION_READ' },
    draw: pictures.donationsByMonth,
    drill: ({ row, measure }) => ({
      list: 'donations',
      filters: narrowed({ from: firstDayOf(row.key), to: lastDayOf(row.key), state: 'RECORDED' }, measure, [
        { kind: 'MONEY' },
        { kind: 'GOODS' },
      ]),
    }),
  },
];
