import { expectAccessible } from './support/accessible';
import { expect, test, within } from './support/journey';
import { button, settled } from './support/page';

const DAY = 'calendar?view=week&day=2022-01-10';

test('a month is narrowed by kind, and its days lead to the agenda', async ({ page, enter }) => {
  await enter('commander', 'calendar?view=month&day=2022-01-10');
  await settled(page);
  await expect(page.getByRole('heading', { level: 2, name: '2022年1月' })).toBeVisible();
  const entries = page.getByRole('grid', { name: '月历' }).getByRole('link');
  await expect(entries.first()).toBeVisible();

  await button(page, '生日').click();
  await expect(page).toHaveURL(/kinds=/);
  await expect(entries.filter({ hasText: '生日' })).toHaveCount(0);

  await page.locator('[data-day="2022-01-10"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=week&day=2022-01-17/);
  await expect(page.getByRole('region', { name: /2022-01-17/ })).toBeVisible();
});

test('the private address opens the calendar for programs until it is revoked', async ({
  page,
  enter,
  playwright,
  baseURL,
}) => {
  await enter('commander', DAY);
  await button(page, '订阅').click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: /生成地址|重新生成/ }).click();
  const again = page.getByRole('tooltip').getByRole('button', { name: '确定' });
  if (await again.isVisible()) await again.click();
  const address = await panel.getByRole('textbox', { name: '私人地址' }).inputValue();

  // As a phone would ask for it: without a session.
  const phone = await playwright.request.newContext({ baseURL: baseURL ?? '' });
  const calendar = await phone.get(address);
  expect(await calendar.text()).toContain('BEGIN:VCALENDAR');

  await button(panel, '撤销').click();
  await page.getByRole('tooltip').getByRole('button', { name: '确定' }).click();
  await expect(panel).toContainText('还没有私人地址');
  expect((await phone.get(address)).status()).toBe(404);
  await phone.dispose();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`everybody can read the calendar in the ${colorScheme} theme`, async ({ page, enter }) => {
    await page.emulateMedia({ colorScheme });
    await enter('commander');
    for (const path of [DAY, 'calendar?view=month&day=2022-01-10']) {
      await page.goto(within(path));
      await settled(page);
      await expectAccessible(page);
    }
  });
}
