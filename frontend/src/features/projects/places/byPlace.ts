import { enums } from '@/lib/enums';
import { groupBy } from '@/lib/groups';
import { type Money, sumOf } from '@/lib/money';
import type { Project, ProjectState } from '../head/next';

/** The projects of one place: how many stand where, and their amounts, each by itself. */
export interface PlaceLine {
  place: Project['place'];
  count: number;
  states: { state: ProjectState; count: number }[];
  planned: Money | null;
  approved: Money | null;
  accepted: Money | null;
}

/** By the codes of the places; a project counts where it is, not where it is carried out besides. */
export function byPlace(projects: readonly Project[]): PlaceLine[] {
  const places = groupBy(projects, ({ place }) => place.id);
  return [...places.values()]
    .flatMap((own) => (own[0] ? [lineOf(own[0].place, own)] : []))
    .sort((a, b) => a.place.code.localeCompare(b.place.code));
}

function lineOf(place: Project['place'], own: readonly Project[]): PlaceLine {
  return {
    place,
    count: own.length,
    states: enums.ProjectState.map((state) => ({
      state,
      count: own.filter((project) => project.state === state).length,
    })).filter(({ count }) => count > 0),
    planned: sumOf(own.map(({ plannedAmount }) => plannedAmount)),
    approved: sumOf(own.map(({ approvedAmount }) => approvedAmount)),
    accepted: sumOf(own.map(({ acceptance }) => acceptance?.acceptedAmount)),
  };
}
