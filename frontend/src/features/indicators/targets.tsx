import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { paths } from '@/lib/paths';
import type { IndicatorRecord } from './queries';

/** Where a link leads: a page of the programme, and what its list is filtered by. */
export interface Target {
  to: string;
  search?: Record<string, string>;
}

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

type Props = { target: Target } & Omit<ComponentProps<'a'>, 'href' | 'target'>;

/** A link whose page is only known from data: the router's types cannot follow it, so the cast is made once, here. */
export function TargetLink({ target, ...rest }: Props) {
  return <Link to={target.to as never} search={(target.search ?? {}) as never} {...(rest as object)} />;
}
