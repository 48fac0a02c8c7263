import { test as base, expect, request } from '@playwright/test';
import { PASSWORD, PROGRAMME, type Role, Service } from './service';

interface Ours {
  /** Signs the browser in without going through the log-in page, which has a journey of its own. */
  enter(role: Role, path?: string): Promise<void>;
}

interface Shared {
  /** The service as the administrator uses it from elsewhere. */
  office: Service;
}

export const test = base.extend<Ours, Shared>({
  enter: async ({ page }, use) => {
    await use(async (role, path = '') => {
      await new Service(page.request).signIn(role, PASSWORD);
      await page.goto(within(path));
    });
  },
  office: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are needed from the pattern
    async ({}, use, { project }) => {
      const http = await request.newContext({ baseURL: project.use.baseURL ?? '' });
      const office = new Service(http);
      await office.signIn('administrator', PASSWORD);
      await use(office);
      await http.dispose();
    },
    { scope: 'worker' },
  ],
});

export { expect };

/** A page of the programme. */
export function within(path = ''): string {
  return `/p/${PROGRAMME}${path && `/${path}`}`;
}
