import { expectAccessible } from './support/accessible';
import { expect, test, within } from './support/journey';
import { button, settled } from './support/page';

test('another language keeps the page and what it is narrowed by', async ({ page, enter }) => {
  await enter('administrator', 'pairs?level=SCHOOL');
  await button(page, '账号：管理员').click();
  await page.getByRole('menuitem', { name: '语言' }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pairs' })).toBeVisible();
  await expect(page).toHaveURL(within('pairs?level=SCHOOL'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Pairs' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`everybody can read it in the ${colorScheme} theme`, async ({ page, enter, office }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/login');
    await settled(page);
    await expect(page.locator('html')).toHaveAttribute('data-mode', colorScheme);
    await expectAccessible(page);

    const donation = await office.idOf('donations', 'GIFT-0001');
    await enter('finance-officer');
    for (const path of [
      '',
      'my-day',
      'notices',
      'donations',
      'donations/new',
      `donations/${donation}/items`,
    ]) {
      await page.goto(within(path));
      await settled(page);
      await expectAccessible(page);
    }
  });
}
