import type { TFunction } from 'i18next';
import type { Picture, PictureRow } from '@/components/charts/picture';
import { enums } from '@/lib/enums';
import { nameOf } from '@/lib/i18n';
import { monthsThrough } from '@/lib/months';
import type { Overview } from './queries';

/** Keys name their file, since these are no components that could say which words they speak. */
type Words = TFunction;

/** Key of the row of projects that serve no flagship: there is no record a list could be filtered by. */
export const NO_FLAGSHIP = '';

/** In the order of the colours. */
export const KINDS: readonly string[] = enums.DeploymentKind;

const LEVELS: readonly string[] = enums.PairLevel;

/** In the order a reader knows, rather than that of the alphabet. */
function inOrder<T>(order: readonly string[], rows: readonly T[], nameOfRow: (row: T) => string): T[] {
  return [...rows].sort((a, b) => order.indexOf(nameOfRow(a)) - order.indexOf(nameOfRow(b)));
}

export function moneyByFlagship({ moneyByFlagship: rows }: Overview, t: Words): Picture {
  return {
    rowsAre: t('dashboard:moneyByFlagship.rows'),
    measures: [t('dashboard:measure.planned'), t('dashboard:measure.approved')],
    rows: rows.map(({ term, planned, approved }) => ({
      key: term?.id ?? NO_FLAGSHIP,
      name: term ? nameOf(term) : t('dashboard:moneyByFlagship.none'),
      cells: [planned, approved],
    })),
    layout: 'bars',
  };
}

export function moneyByPlace({ moneyByPlace: rows }: Overview, t: Words): Picture {
  return {
    rowsAre: t('dashboard:moneyByPlace.rows'),
    measures: [t('dashboard:measure.received'), t('dashboard:measure.approved')],
    rows: rows.map(({ place, received, approved }) => ({
      key: place.id,
      name: nameOf(place),
      cells: [received, approved],
    })),
    layout: 'bars',
  };
}

/** One bar for each host unit, in parts by kind; the units with most people come first. */
export function peopleByHost({ peopleByHost: parts }: Overview, t: Words): Picture {
  const hosts = new Map<string, PictureRow & { people: number }>();
  for (const { host, kind, people } of parts) {
    const row = hosts.get(host.id) ?? {
      key: host.id,
      name: nameOf(host),
      cells: KINDS.map(() => 0),
      people: 0,
    };
    row.cells[KINDS.indexOf(kind)] = people;
    row.people += people;
    hosts.set(host.id, row);
  }
  return {
    rowsAre: t('dashboard:peopleByHost.rows'),
    measures: KINDS.map((kind) => t(`enums:DeploymentKind.${kind}`)),
    rows: [...hosts.values()].sort((a, b) => b.people - a.people),
    layout: 'bars',
    stacked: true,
  };
}

export function peopleByKind({ peopleByKind: rows }: Overview, t: Words): Picture {
  return {
    rowsAre: t('dashboard:peopleByKind.rows'),
    measures: [t('dashboard:measure.people')],
    rows: inOrder(KINDS, rows, ({ kind }) => kind).map(({ kind, people }) => ({
      key: kind,
      name: t(`enums:DeploymentKind.${kind}`),
      cells: [people],
    })),
    layout: 'bars',
  };
}

/** Pairs, units of our side and units of the other are three numbers: none follows from the others. */
export function pairsByLevel({ pairsByLevel: rows }: Overview, t: Words): Picture {
  return {
    rowsAre: t('dashboard:pairsByLevel.rows'),
    measures: [
      t('dashboard:measure.pairs'),
      t('dashboard:measure.supportingUnits'),
      t('dashboard:measure.recipientUnits'),
    ],
    rows: inOrder(LEVELS, rows, ({ level }) => level).map(
      ({ level, pairs, supportingUnits, recipientUnits }) => ({
        key: level,
        name: t(`enums:PairLevel.${level}`),
        cells: [pairs, supportingUnits, recipientUnits],
      }),
    ),
    layout: 'bars',
  };
}

/** Months without a donation are shown as such, or a pause would look like none. */
export function donationsByMonth({ donationsByMonth: given }: Overview, t: Words): Picture {
  const known = new Map(given.map((row) => [row.month, row]));
  const months = [...known.keys()].sort();
  const currency = given[0]?.money.currency ?? 'CNY';
  const nothing = { amount: '0.00', currency };
  return {
    rowsAre: t('dashboard:donationsByMonth.rows'),
    measures: [t('dashboard:measure.money'), t('dashboard:measure.goods')],
    rows: monthsThrough(months.at(0), months.at(-1)).map((month) => ({
      key: month,
      name: month,
      cells: [known.get(month)?.money ?? nothing, known.get(month)?.goods ?? nothing],
    })),
    layout: 'columns',
    stacked: true,
  };
}
