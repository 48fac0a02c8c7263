import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { RECORD_TYPES } from '@/components/record/recordTypes';
import { type Target, TargetLink } from '@/components/Target';
import { paths } from '@/lib/paths';

type Source = components['schemas']['SourceRef'];

/** Parts of a document have no page of their own: their number begins with that of the document. */
const PARTS: Record<string, string> = {
  'contract-movement': 'contracts',
  'disbursement-refund': 'disbursements',
};

function targetOf(programme: string, { type, id, number }: Source): Target | null {
  const list = PARTS[type];
  if (list) return { to: paths.list(programme, list), search: { q: number.split('/')[0] ?? number } };
  const page = RECORD_TYPES[type]?.page;
  return page ? { to: paths.record(programme, page, id) } : null;
}

/** The document an entry was made for, and the way to it. */
export function SourceLink({ source }: { source: Source }) {
  const target = targetOf(useProgramme(), source);
  return target ? <TargetLink target={target}>{source.number}</TargetLink> : source.number;
}
