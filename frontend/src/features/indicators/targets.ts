import type { Target } from '@/components/Target';
import { paths } from '@/lib/paths';
import type { IndicatorRecord } from './queries';

type Located = Pick<IndicatorRecord, 'recordType' | 'id' | 'parentId'>;

/** Under which list a record is shown. Parts have no page of their own: they are on the page of what they belong to. */
const PAGES: Record<string, { list: string; ofParent?: true }> = {
  organisation: { list: 'organisations' },
  deployment: { list: 'deployments' },
  person: { list: 'people' },
  appropriation: { list: 'appropriations' },
  place: { list: 'places' },
  term: { list: 'classifications', ofParent: true },
  agreement: { list: 'agreements' },
  'collaboration-project': { list: 'agreements', ofParent: true },
  pair: { list: 'pairs' },
  donation: { list: 'donations' },
  project: { list: 'projects' },
  deliverable: { list: 'projects', ofParent: true },
  'project-investment': { list: 'projects', ofParent: true },
  grid: { list: 'grids' },
  'roll-call': { list: 'roll-calls' },
  leave: { list: 'leaves' },
  outing: { list: 'outings' },
  'duty-kind': { list: 'duty-kinds' },
  branch: { list: 'branches' },
  regulation: { list: 'regulations' },
  'applicant-intake': { list: 'applicant-intakes' },
  honour: { list: 'honours' },
};

/** Where a record behind a figure is shown. */
export function recordAddress(programme: string, record: Located): string {
  const page = PAGES[record.recordType];
  if (!page) return paths.home(programme);
  return paths.record(programme, page.list, (page.ofParent && record.parentId) || record.id);
}

export function indicatorTarget(programme: string, code: string, asOf: string | undefined): Target {
  return { to: paths.record(programme, 'indicators', code), ...(asOf ? { search: { asOf } } : {}) };
}

export function indicatorsTarget(programme: string, asOf: string | undefined): Target {
  return { to: paths.list(programme, 'indicators'), ...(asOf ? { search: { asOf } } : {}) };
}
