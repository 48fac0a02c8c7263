import { expectAccessible } from './support/accessible';
import { expect, test, within } from './support/journey';
import { button, settled } from './support/page';

test('who looks after people sees what comes, by day and counted from today', async ({ page, enter }) => {
  await enter('commander', 'care');
  await settled(page);
  const papers = page.getByRole('region', { name: '证件到期' });
  await expect(papers.getByRole('listitem').first()).toContainText('2021-12-30');
  await expect(papers.getByRole('listitem').first()).toContainText('已过期');
  await page.getByText('1 月集体生日').click();
  await expect(page).toHaveURL(within('care?month=2022-01'));
  await settled(page);
  await expect(page.getByRole('region', { name: '生日' }).getByRole('listitem').first()).toContainText(
    '2022-01',
  );
  await expectAccessible(page);
});

test('a person is told who took his file and who read his care log', async ({
  page,
  enter,
  meet,
  office,
}) => {
  const id = await office.idOf('people', 'R-008');
  await enter('commander', `people/${id}`);
  await button(page, '个人档案').click();
  const asking = page.getByRole('dialog');
  await expect(asking).toContainText('本人可见');
  const file = page.waitForEvent('download');
  await button(asking, '个人档案').click();
  expect((await file).suggestedFilename()).toBe('个人档案-R-008.pdf');
  await page.goto(within(`care-entries?personId=${id}`));
  await settled(page);

  const member = await meet('member');
  await member.goto(within(`people/${id}/disclosures`));
  const looks = member.getByRole('region', { name: '查看记录' });
  await expect(looks.getByRole('row', { name: /打印个人档案/ }).first()).toContainText('手机号码');
  await expect(looks.getByRole('row', { name: /查看关怀记录/ }).first()).toContainText('commander');
});

test('a member takes his own file, and finds only what concerns himself', async ({ page, enter, office }) => {
  const id = await office.idOf('people', 'R-008');
  await enter('member', `people/${id}`);
  const file = page.waitForEvent('download');
  await button(page, '个人档案').click();
  expect((await file).suggestedFilename()).toBe('个人档案-R-008.pdf');
  await page.goto(within('care'));
  await settled(page);
  const papers = page.getByRole('region', { name: '证件到期' });
  await expect(papers.getByRole('listitem')).toHaveCount(1);
  await page.goto(within('care-entries'));
  await settled(page);
  await expect(page.getByRole('main')).not.toContainText('莫庚四');
  await expect(button(page, '新增记录')).toHaveCount(0);
});
