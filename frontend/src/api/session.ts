import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { client, forgetAnswers, queryClient, SESSION_KEY, sessionEnded } from './client';
import { forgetKept, keep, kept } from './kept';
import { Problem } from './problem';
import type { components } from './schema';

export type Session = components['schemas']['SessionView'];
export type ProgrammeAccess = components['schemas']['ProgrammeAccess'];
export type Role = components['schemas']['Role'];
export type Permission = components['schemas']['Permission'];

const KEPT = 'session';

/** Only for those who answer roll-calls on a phone is it kept for when there is no line. */
function remember(session: Session | null): Session | null {
  if (kept<Session>(KEPT)?.account.id !== session?.account.id) forgetKept();
  const before = queryClient.getQueryData<Session | null>(SESSION_KEY);
  if (before && before.account.id !== session?.account.id) forgetAnswers();
  if (
    session?.programmes.some(
      ({ personId, permissions }) => personId && permissions.includes('ROLL_CALL_ANSWER'),
    )
  )
    keep(KEPT, session);
  return session;
}

/** Who one is; null when nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  staleTime: 5 * 60_000,
  // Who it was last is believed until the service says otherwise: a page must not wait for a line that is not there.
  initialData: () => kept<Session>(KEPT),
  initialDataUpdatedAt: 0,
  queryFn: async (): Promise<Session | null> => {
    try {
      return remember((await client.GET('/api/v1/session')).data ?? null);
    } catch (error) {
      if (error instanceof Problem && error.status === 401) return remember(null);
      throw error;
    }
  },
});

export function useSession(): Session | null {
  return useSuspenseQuery(sessionQuery).data;
}

/** Code of the programme in the address. */
export function useProgramme(): string {
  const { programme } = useParams({ strict: false }) as { programme?: string };
  return programme ?? '';
}

/** What one may do in the programme of the address; undefined when it is not one's programme. */
export function useAccess(): ProgrammeAccess | undefined {
  const programme = useProgramme();
  const { data } = useQuery(sessionQuery);
  return data?.programmes.find((p) => p.code === programme);
}

export function useMay(): (permission: Permission | undefined) => boolean {
  const access = useAccess();
  return (permission) => permission === undefined || (access?.permissions.includes(permission) ?? false);
}

export async function signIn(username: string, password: string): Promise<void> {
  const { data } = await client.POST('/api/v1/session', { body: { username, password } });
  queryClient.setQueryData(SESSION_KEY, remember(data ?? null));
}

/** The next person at this desk must find nothing of the one before: data and drafts go. */
export async function signOut(everywhere: boolean): Promise<void> {
  if (everywhere) await client.DELETE('/api/v1/sessions');
  else await client.DELETE('/api/v1/session');
  sessionStorage.clear();
  sessionEnded();
}
