import { expect, test, within } from './support/journey';

test('the figures of the article are on the dashboard, and 27 leads to the 27 schools', async ({
  page,
  enter,
}) => {
  await enter('commander');
  const figure = (name: string) => page.getByRole('main').getByRole('link', { name });
  await expect(figure('选派干部人才')).toContainText('74名');
  await expect(figure('投入援疆资金')).toContainText('2.63亿元');
  await expect(figure('结对学校')).toContainText('27所');

  await figure('结对学校').click();
  await expect(page).toHaveURL(within('indicators/TW-6'));
  await expect(page.getByRole('navigation', { name: '分页' })).toContainText('共 27 条');
  // A row is led into by its code, a card by its name.
  const schools = page.getByRole('main').getByRole('link', { name: /HZ-SCH-|示例/ });
  await expect(schools).toHaveCount(27);

  await schools.first().click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('吴兴区示例第一小学');
  await expect(page).toHaveURL(/\/organisations\//);

  const [address, school] = [page.url(), await title.textContent()];
  await page.reload();
  await expect(title).toHaveText(school ?? '');
  expect(page.url()).toBe(address);
});
