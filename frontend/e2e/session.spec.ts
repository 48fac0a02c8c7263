import { expect, test, within } from './support/journey';
import { button, field } from './support/page';
import { PASSWORD } from './support/service';

test('a reader signs in where he wanted to go, and out again', async ({ page }) => {
  await page.goto(within('pairs?level=SCHOOL'));
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();

  await field(page, '用户名').fill('commander');
  await field(page, '密码').fill('not-the-password');
  await button(page, '登录').click();
  await expect(page.getByRole('alert')).toContainText('用户名或密码不对。');

  await field(page, '密码').fill(PASSWORD);
  await button(page, '登录').click();
  await expect(page.getByRole('heading', { level: 1, name: '结对' })).toBeVisible();
  await expect(page).toHaveURL(within('pairs?level=SCHOOL'));

  await button(page, '账号：指挥长').click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await expect(page).toHaveURL('/login');
  await page.goto(within());
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
});
