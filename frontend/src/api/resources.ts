import { defineResource, type Resource } from './resource';
import type { Permission } from './session';

/** The records of a programme. Features show and change them; pickers and the search find them. */
export const places = defineResource('/api/v1/programmes/{programme}/places');
export const organisations = defineResource('/api/v1/programmes/{programme}/organisations');
export const classifications = defineResource('/api/v1/programmes/{programme}/classifications');
export const terms = defineResource('/api/v1/programmes/{programme}/terms');
export const people = defineResource('/api/v1/programmes/{programme}/people');
export const deployments = defineResource('/api/v1/programmes/{programme}/deployments');
export const appropriations = defineResource('/api/v1/programmes/{programme}/appropriations');
export const projects = defineResource('/api/v1/programmes/{programme}/projects');
export const pairs = defineResource('/api/v1/programmes/{programme}/pairs');
export const agreements = defineResource('/api/v1/programmes/{programme}/agreements');
export const donors = defineResource('/api/v1/programmes/{programme}/donors');
export const donations = defineResource('/api/v1/programmes/{programme}/donations');
export const accounts = defineResource('/api/v1/programmes/{programme}/accounts');

interface Named {
  nameZh: string;
  nameEn?: string | null | undefined;
}

/** A list that the search over everything asks. */
export interface Searchable<T extends { id: string } = { id: string }> {
  /** Segment of the addresses of its records. */
  name: string;
  permission: Permission;
  resource: Pick<Resource<T>, 'list'>;
  read(record: T): { name: string | Named; code?: string };
}

/** Forgets what kind of record it is: the search only names and opens them. */
function search<T extends { id: string }>(searched: Searchable<T>): Searchable {
  return searched as unknown as Searchable;
}

export const searchable: readonly Searchable[] = [
  search({
    name: 'organisations',
    permission: 'ORGANISATION_READ',
    resource: organisations,
    read: (r) => ({ name: r, code: r.code }),
  }),
  search({
    name: 'people',
    permission: 'PERSON_READ',
    resource: people,
    read: (r) => ({ name: r.name, code: r.code }),
  }),
  search({
    name: 'projects',
    permission: 'PROJECT_READ',
    resource: projects,
    read: (r) => ({ name: r, code: r.code }),
  }),
  search({
    name: 'pairs',
    permission: 'PAIR_READ',
    resource: pairs,
    read: (r) => ({
      name: {
        nameZh: `${r.supporting.nameZh} — ${r.recipient.nameZh}`,
        nameEn: `${r.supporting.nameEn ?? r.supporting.nameZh} — ${r.recipient.nameEn ?? r.recipient.nameZh}`,
      },
      code: r.code,
    }),
  }),
  search({
    name: 'agreements',
    permission: 'PAIR_READ',
    resource: agreements,
    read: (r) => ({ name: { nameZh: r.titleZh, nameEn: r.titleEn }, code: r.code }),
  }),
  search({
    name: 'donors',
    permission: 'DONATION_READ',
    resource: donors,
    read: (r) => ({ name: r, code: r.code }),
  }),
];
