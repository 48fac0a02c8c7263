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

/** The service says that nobody is signed in. */
export function sessionEnded(): void {
  forgetKept();
  queryClient.setQueryData(SESSION_KEY, null);
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
