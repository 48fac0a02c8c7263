/** Where records of a type are shown, if on a page of their own, and the file of their words. */
interface Shown {
  words: string;
  page?: string;
}

export const RECORD_TYPES: Record<string, Shown> = {
  programme: { words: 'programmes' },
  place: { words: 'places', page: 'places' },
  organisation: { words: 'organisations', page: 'organisations' },
  classification: { words: 'classifications', page: 'classifications' },
  term: { words: 'terms' },
  person: { words: 'people', page: 'people' },
  deployment: { words: 'deployments', page: 'deployments' },
  appropriation: { words: 'appropriations', page: 'appropriations' },
  project: { words: 'projects', page: 'projects' },
  pair: { words: 'pairs', page: 'pairs' },
  agreement: { words: 'agreements', page: 'agreements' },
  'collaboration-project': { words: 'collaborations' },
  donor: { words: 'donors', page: 'donors' },
  donation: { words: 'donations', page: 'donations' },
  account: { words: 'accounts', page: 'accounts' },
};
