import type { Page } from '@playwright/test';
import { expect, test, within } from './support/journey';
import { settled } from './support/page';

const MAIN_PAGES = [
  '',
  'my-day',
  'my-grid',
  'notices',
  'indicators',
  'deployments',
  'people',
  'appropriations',
  'projects',
  'pairs',
  'agreements',
  'donations',
  'donors',
  'programmes',
  'places',
  'organisations',
  'classifications',
  'accounts',
  'history',
  'pairs/new',
];

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wanted, given } = await page.evaluate(() => ({
    wanted: document.documentElement.scrollWidth,
    given: globalThis.innerWidth,
  }));
  expect(wanted, page.url()).toBeLessThanOrEqual(given);
}

test('the bottom bar leads to what is done every day, and to everything else', async ({ page, enter }) => {
  await enter('commander');
  const daily = page.getByRole('navigation', { name: '常用' });
  await daily.getByRole('link', { name: '我的网格' }).click();
  await expect(page).toHaveURL(within('my-grid'));
  await expect(page.getByRole('heading', { level: 1, name: '我的网格' })).toBeVisible();

  await daily.getByRole('button', { name: '更多' }).click();
  const all = page.getByRole('dialog', { name: '导航' });
  await all.getByRole('link', { name: '捐赠人' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '捐赠人' })).toBeVisible();
  await expect(all).toBeHidden();
});

test('no main page is wider than the screen', async ({ page, enter }) => {
  await enter('commander');
  for (const path of MAIN_PAGES) {
    await page.goto(within(path));
    await settled(page);
    await expectNoSidewaysScroll(page);
  }
});
