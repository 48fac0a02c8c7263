import { Link } from '@tanstack/react-router';
import type { components } from '@/api/schema';
import { useProgramme } from '@/api/session';
import { paths } from '@/lib/paths';
import { accountName } from './accountName';

/** Names an account and opens its statement. */
export function AccountLink({ account }: { account: components['schemas']['AccountRef'] }) {
  const programme = useProgramme();
  return (
    <Link to={paths.record(programme, 'ledger-accounts', account.id)} search={{}}>
      {accountName(account)}
    </Link>
  );
}
