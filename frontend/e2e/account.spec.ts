import { expect, test, within } from './support/journey';
import { button, choose, field } from './support/page';
import { uniqueCode } from './support/service';

const FIRST = 'first-of-the-caravan-1';
const OWN = 'second-of-the-caravan-2';
const RESET = 'third-of-the-caravan-3';

test('an administrator opens an account, resets its password and closes it', async ({
  page,
  enter,
  browser,
}) => {
  const username = uniqueCode('e2e').toLowerCase();
  await enter('administrator', 'accounts/new');
  await field(page, '用户名').fill(username);
  await field(page, '姓名').fill('旅程职员');
  await field(page, '初始密码').fill(FIRST);
  await choose(page, '角色', '财务专员');
  await page.keyboard.press('Escape');
  await choose(page, '对应人员', '潘丙二', 'R-013');
  await button(page, '保存').click();
  await expect(page.getByRole('heading', { level: 1, name: '旅程职员' })).toBeVisible();
  const account = page.url();

  const elsewhere = await (await browser.newContext()).newPage();
  const signIn = async (password: string) => {
    await elsewhere.goto('/login');
    await field(elsewhere, '用户名').fill(username);
    await field(elsewhere, '密码').fill(password);
    await button(elsewhere, '登录').click();
  };
  const changed = async (from: string, to: string) => {
    await field(elsewhere, '当前密码').fill(from);
    await field(elsewhere, '新密码').fill(to);
    await field(elsewhere, '再次输入新密码').fill(to);
    await button(elsewhere, '修改密码').click();
  };

  await signIn(FIRST);
  await elsewhere.getByRole('link', { name: /当前密码由管理员设置/ }).click();
  await changed(FIRST, OWN);
  await expect(elsewhere.getByRole('heading', { level: 1, name: '工作总览' })).toBeVisible();
  await expect(elsewhere.getByRole('link', { name: /当前密码由管理员设置/ })).toHaveCount(0);

  await button(page, '重设密码').click();
  const resetting = page.getByRole('dialog', { name: '重设密码' });
  await field(resetting, '初始密码').fill(RESET);
  await button(resetting, '重设密码').click();
  await expect(resetting).toBeHidden();
  await elsewhere.goto(within('donations'));
  await expect(elsewhere.getByRole('heading', { name: '登录' })).toBeVisible();
  await signIn(OWN);
  await expect(elsewhere.getByRole('alert')).toContainText('用户名或密码不对。');
  await signIn(RESET);
  await expect(elsewhere.getByRole('link', { name: /当前密码由管理员设置/ })).toBeVisible();

  await page.goto(`${account}/edit`);
  await page.getByRole('checkbox', { name: '是' }).check();
  await button(page, '保存').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('停用');
  await elsewhere.reload();
  await expect(elsewhere.getByRole('heading', { name: '登录' })).toBeVisible();
  await signIn(RESET);
  await expect(elsewhere.getByRole('alert')).toBeVisible();
  await elsewhere.context().close();
});
