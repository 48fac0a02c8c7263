import { test as base, expect, type Page, request } from '@playwright/test';
import { PASSWORD, PROGRAMME, type Role, Service } from './service';

interface Ours {
  /** Signs the browser in without going through the log-in page, which has a journey of its own. */
  enter(role: Role, path?: string): Promise<void>;
  /** Somebody else at a device of his own, signed in. */
  meet(role: Role): Promise<Page>;
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
  meet: async ({ browser, contextOptions, viewport, baseURL }, use) => {
    const met: Page[] = [];
    await use(async (role) => {
      const context = await browser.newContext({
        ...contextOptions,
        viewport,
        locale: 'zh-CN',
        ...(baseURL ? { baseURL } : {}),
      });
      const page = await context.newPage();
      met.push(page);
      await new Service(page.request).signIn(role, PASSWORD);
      return page;
    });
    await Promise.all(met.map((page) => page.context().close()));
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
