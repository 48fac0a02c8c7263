import { Link } from '@tanstack/react-router';
import type { Reference, ReferenceName } from '@/api/references';
import { references } from '@/api/references';
import { useMay, useProgramme } from '@/api/session';
import { nameOf } from '@/lib/i18n';
import { paths } from '@/lib/paths';

interface Props {
  to: ReferenceName;
  record: Reference;
}

/** Names another record and opens it, for those who may. */
export function RefLink({ to, record }: Props) {
  const programme = useProgramme();
  const may = useMay();
  if (!may(references[to].permission)) return <span title={record.code}>{nameOf(record)}</span>;
  return (
    <Link to={paths.record(programme, to, record.id)} search={{}} title={record.code}>
      {nameOf(record)}
    </Link>
  );
}
