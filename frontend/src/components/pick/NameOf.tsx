import { useQuery } from '@tanstack/react-query';
import { oneReference, type ReferenceName } from '@/api/references';
import { useProgramme } from '@/api/session';
import { nameOf } from '@/lib/i18n';

/** The name of a record of which only the id is known. */
export function NameOf({ to, id }: { to: ReferenceName; id: string }) {
  const programme = useProgramme();
  const { data } = useQuery(oneReference(to, programme, id));
  return <>{data ? nameOf(data) : '…'}</>;
}
