import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { queryClient } from '@/api/client';
import { startI18n } from '@/lib/i18n';
import { server } from './server';

// The first page of a file loads its words and its code, on cores that others use too.
configure({ asyncUtilTimeout: 20_000 });

// jsdom lays nothing out; antd asks all the same.
class Unobserved {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', Unobserved);
vi.stubGlobal('IntersectionObserver', Unobserved);
vi.stubGlobal('matchMedia', (query: string) => ({
  // Nothing moves in tests: what is there is there at once.
  matches: query.includes('prefers-reduced-motion'),
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
}));
vi.stubGlobal('scrollTo', () => undefined);
Element.prototype.scrollIntoView = () => undefined;

beforeAll(async () => {
  server.listen({ onUnhandledFrame: 'error' });
  await startI18n();
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
  queryClient.clear();
  sessionStorage.clear();
  localStorage.clear();
});

afterAll(() => server.close());
