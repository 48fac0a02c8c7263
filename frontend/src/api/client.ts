import { QueryClient } from '@tanstack/react-query';
import createFetchClient from 'openapi-fetch';
import { currentLanguage } from '@/lib/i18n';
import { forgetKept } from './kept';
import { asProblem, problemOf, worthRetrying } from './problem';
import type { paths } from './schema';

export const SESSION_KEY = ['session'] as const;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: worthRetrying, staleTime: 15_000, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

/** What is the same for everybody, whoever is signed in. */
export const ABOUT_KEY = ['about'] as const;
const NOT_PERSONAL: readonly unknown[] = [SESSION_KEY[0], ABOUT_KEY[0]];

/** What was asked was asked by somebody, and its keys do not say by whom: the next person must not find it. */
export function forgetAnswers(): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => !NOT_PERSONAL.includes(queryKey[0]) });
}

/** Nobody is signed in any more. */
export function sessionEnded(): void {
  forgetKept();
  // Those who watch the session must hear of its end, so it is set and not taken away with the rest.
  queryClient.setQueryData(SESSION_KEY, null);
  forgetAnswers();
}

/** The service; every refusal is thrown as a Problem. */
export const client = createFetchClient<paths>({
  baseUrl: globalThis.location.origin,
  // Looked up at each call, so that tests can stand in between.
  fetch: (request) => globalThis.fetch(request),
});

client.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    return request;
  },
  async onResponse({ response, schemaPath }) {
    if (response.ok) return;
    // Log-in answers 401 to a wrong password: nobody was signed in, so nobody is signed out.
    if (response.status === 401 && schemaPath !== '/api/v1/session') sessionEnded();
    throw await problemOf(response);
  },
  onError: ({ error }) => asProblem(error),
});
