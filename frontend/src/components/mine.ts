import type { components } from '@/api/schema';
import { useAccess, useSession } from '@/api/session';

type Hand = components['schemas']['Hand'];

/** Whether a hand was the reader's own: by the account, or by the person behind it. */
export function useIsMine(): (hand: Hand | null) => boolean {
  const account = useSession()?.account.id;
  const person = useAccess()?.personId;
  return (hand) =>
    hand !== null &&
    ((hand.accountId !== null && hand.accountId === account) ||
      (hand.personId !== null && hand.personId === person));
}
