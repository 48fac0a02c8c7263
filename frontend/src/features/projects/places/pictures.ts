import type { TFunction } from 'i18next';
import type { Picture, Spot } from '@/components/charts/picture';
import { enums } from '@/lib/enums';
import { nameOf } from '@/lib/i18n';
import type { ProjectState } from '../head/next';
import type { PlaceLine } from './byPlace';

/** The states some project is in, in the order of their path: that of the colours too. */
function statesOf(lines: readonly PlaceLine[]): ProjectState[] {
  return enums.ProjectState.filter((state) =>
    lines.some(({ states }) => states.some((one) => one.state === state)),
  );
}

/** How many projects stand where, place by place; they add up. */
export function countsByPlace(lines: readonly PlaceLine[], t: TFunction): Picture {
  const states = statesOf(lines);
  return {
    rowsAre: t('project-places:place'),
    measures: states.map((state) => t(`enums:ProjectState.${state}`)),
    rows: lines.map(({ place, states: own }) => ({
      key: place.id,
      name: nameOf(place),
      cells: states.map((state) => own.find((one) => one.state === state)?.count ?? 0),
    })),
    layout: 'bars',
    stacked: true,
  };
}

/** Planned, approved and accepted beside each other: three statements, no sum. */
export function amountsByPlace(lines: readonly PlaceLine[], t: TFunction): Picture {
  return {
    rowsAre: t('project-places:place'),
    measures: [t('project-places:planned'), t('project-places:approved'), t('project-places:accepted')],
    rows: lines.map(({ place, planned, approved, accepted }) => ({
      key: place.id,
      name: nameOf(place),
      cells: [planned, approved, accepted],
    })),
    layout: 'bars',
  };
}

/** What the list of projects is filtered by to show those behind a bar. */
export function countDrill(lines: readonly PlaceLine[], { row, measure }: Spot): Record<string, string> {
  const state = measure === null ? undefined : statesOf(lines)[measure];
  return { placeId: row.key, ...(state ? { state } : {}) };
}
