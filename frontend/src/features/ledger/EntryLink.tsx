import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/api/session';
import { paths } from '@/lib/paths';
import { entryQuery } from './queries';

/** Another entry, of which only the id is known. */
export function EntryLink({ id }: { id: string }) {
  const { t } = useTranslation('ledger-entries');
  const programme = useProgramme();
  const { data } = useQuery(entryQuery(programme, id));
  return (
    <Link to={paths.record(programme, 'ledger-entries', id)} search={{}}>
      {data ? t('named', { number: data.entry.number }) : '…'}
    </Link>
  );
}
