import { expectAccessible } from './support/accessible';
import { expect, test, within } from './support/journey';
import { settled } from './support/page';

test('the board counts everybody on post, and leads to them', async ({ page, enter }) => {
  await enter('commander', 'board');
  const headline = page.getByRole('list', { name: '全队人数' });
  await expect(headline.getByRole('link', { name: /^在岗/ })).toContainText('37 人');
  await expect(headline.getByRole('link', { name: /^未编入网格/ })).toContainText('0 人');

  await headline.getByRole('link', { name: /^在岗/ }).click();
  await expect(page).toHaveURL(/deployments\?onPostOn=2022-/);
  // Who is stationed in a village besides his post has two deployments, and is one person.
  await expect(page.getByRole('navigation', { name: '分页' })).toContainText('共 47 条');
});

test('the tree is walked through by keyboard, and its counts add up', async ({ page, enter }) => {
  await enter('commander', 'board');
  await settled(page);
  const tree = page.getByRole('treegrid', { name: '网格' });
  const rows = tree.locator('tbody tr');
  await expect(rows).toHaveCount(7);
  const onPost = async (code: string) =>
    Number(
      await rows
        .filter({ has: page.getByTitle(code, { exact: true }) })
        .locator('td')
        .nth(2)
        .textContent(),
    );
  expect(await onPost('G-1')).toBe(37);
  expect((await onPost('G-11')) + (await onPost('G-12'))).toBe(37);

  await rows.first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(rows).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/grids\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('三团教育医疗组');
});

test('what must be seen to opens its record', async ({ page, enter }) => {
  await enter('commander', 'exceptions');
  await settled(page);
  const open = page.getByRole('list', { name: '待处理' }).getByRole('link');
  await open.first().click();
  await settled(page);
  await expect(page).not.toHaveURL(within('exceptions'));
  await expect(page.getByText('没有这个页面')).toHaveCount(0);
});

test('a leader sees his part of the tree only', async ({ page, enter }) => {
  await enter('grid-leader', 'board');
  await settled(page);
  const names = page.getByRole('treegrid', { name: '网格' }).locator('tbody tr');
  await expect(names).toHaveCount(1);
  await expect(names).toContainText('柯坪党政组');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`everybody can read the board and the trends in the ${colorScheme} theme`, async ({ page, enter }) => {
    await page.emulateMedia({ colorScheme });
    await enter('commander');
    for (const path of ['board', 'exceptions', 'trends']) {
      await page.goto(within(path));
      await settled(page);
      await expectAccessible(page);
    }
  });
}
