import { queryOptions } from '@tanstack/react-query';
import { queryClient } from './client';
import type { ListAsk, Resource } from './resource';
import {
  agreements,
  appropriations,
  branches,
  classifications,
  companions,
  contracts,
  decisionMatters,
  decisions,
  deliverables,
  disbursements,
  donations,
  donors,
  dutyKinds,
  findings,
  grids,
  leaveKinds,
  meetings,
  organisations,
  pairs,
  payees,
  people,
  places,
  projectIssues,
  projects,
  regulations,
  terms,
  villageStations,
} from './resources';
import type { Permission } from './session';

interface Named {
  nameZh: string;
  nameEn?: string | null | undefined;
}

/** A record as pickers, chips and the search show it. */
export interface Reference extends Named {
  id: string;
  code: string;
}

interface Source {
  permission: Permission;
  find(programme: string, ask: ListAsk): Promise<Reference[]>;
  one(programme: string, id: string): Promise<Reference | undefined>;
}

type Listed<T extends { id: string }> = Pick<Resource<T>, 'list' | 'one'>;

function source<T extends { id: string }>(
  permission: Permission,
  resource: Listed<T>,
  read: (record: T) => Omit<Reference, 'id'>,
): Source {
  const named = (record: T): Reference => ({ id: record.id, ...read(record) });
  return {
    permission,
    find: async (programme, ask) =>
      (await queryClient.fetchQuery(resource.list(programme, ask))).items.map(named),
    one: async (programme, id) => named((await queryClient.fetchQuery(resource.one(programme, id))).record),
  };
}

const asIs = ({ code, nameZh, nameEn }: Omit<Reference, 'id'>) => ({ code, nameZh, nameEn });

function joined(one: Named, other: Named): Named {
  return {
    nameZh: `${one.nameZh} — ${other.nameZh}`,
    nameEn: `${one.nameEn ?? one.nameZh} — ${other.nameEn ?? other.nameZh}`,
  };
}

const termSource = source('CLASSIFICATION_READ', terms, asIs);

/** Everything another record can name; the keys are the segments of the addresses too. */
export const references = {
  organisations: source('ORGANISATION_READ', organisations, asIs),
  people: source('PERSON_READ', people, ({ code, name }) => ({ code, nameZh: name })),
  'leave-kinds': source('ABSENCE_READ', leaveKinds, asIs),
  companions: source('ABSENCE_REQUEST', companions, asIs),
  grids: source('GRID_READ', grids, asIs),
  projects: source('PROJECT_READ', projects, asIs),
  'project-issues': source('PROJECT_READ', projectIssues, ({ code, title }) => ({ code, nameZh: title })),
  deliverables: source('PROJECT_READ', deliverables, asIs),
  findings: source('INSPECTION_READ', findings, ({ code, title }) => ({ code, nameZh: title })),
  appropriations: source('APPROPRIATION_READ', appropriations, (r) => ({
    code: r.documentNumber,
    nameZh: `${r.documentNumber} · ${r.source}`,
  })),
  payees: source('CONTRACT_READ', payees, ({ code, name }) => ({ code, nameZh: name })),
  contracts: source('CONTRACT_READ', contracts, ({ code, nameZh }) => ({
    code,
    nameZh: `${code} · ${nameZh}`,
  })),
  decisions: source('DECISION_READ', decisions, (r) => ({
    code: r.code,
    nameZh: r.titleZh,
    nameEn: r.titleEn,
  })),
  'decision-matters': source('DECISION_READ', decisionMatters, asIs),
  disbursements: source('DISBURSEMENT_READ', disbursements, ({ code, payee }) => ({
    code,
    nameZh: `${code} · ${payee.nameZh}`,
  })),
  'village-stations': source('VILLAGE_READ', villageStations, (r) => ({
    code: r.code,
    ...joined(r.person, r.village),
  })),
  'duty-kinds': source('VILLAGE_READ', dutyKinds, asIs),
  pairs: source('PAIR_READ', pairs, (r) => ({ code: r.code, ...joined(r.supporting, r.recipient) })),
  agreements: source('PAIR_READ', agreements, (r) => ({
    code: r.code,
    nameZh: r.titleZh,
    nameEn: r.titleEn,
  })),
  donors: source('DONATION_READ', donors, asIs),
  donations: source('DONATION_READ', donations, (r) => ({
    code: r.code,
    nameZh: r.donor.nameZh,
    nameEn: r.donor.nameEn,
  })),
  branches: source('TEAM_READ', branches, asIs),
  meetings: source('TEAM_READ', meetings, (r) => ({ code: r.code, nameZh: r.titleZh, nameEn: r.titleEn })),
  regulations: source('TEAM_READ', regulations, asIs),
  places: source('PLACE_READ', places, asIs),
  classifications: source('CLASSIFICATION_READ', classifications, asIs),
  terms: {
    ...termSource,
    // A term is shown below its classification only; by its id alone it is found among all of them.
    one: async (programme: string, id: string) =>
      (await termSource.find(programme, { limit: 100 })).find((term) => term.id === id),
  },
} satisfies Record<string, Source>;

export type ReferenceName = keyof typeof references;

export function findReferences(name: ReferenceName, programme: string, ask: ListAsk) {
  return queryOptions({
    queryKey: [programme, 'reference', name, ask],
    queryFn: () => references[name].find(programme, ask),
  });
}

export function oneReference(name: ReferenceName, programme: string, id: string) {
  return queryOptions({
    queryKey: [programme, 'reference', name, id],
    queryFn: async () => (await references[name].one(programme, id)) ?? null,
  });
}
