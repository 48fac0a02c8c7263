import type { Page } from '@playwright/test';
import { expect, test } from './support/journey';
import { button, choose, chooseDay, fact, field } from './support/page';
import { uniqueCode } from './support/service';

test('a project is planned by one, approved by another and under way, and says since when', async ({
  page,
  enter,
  meet,
}) => {
  const name = `旅程项目 ${uniqueCode('E2E')}`;
  await enter('project-officer', 'projects/new');
  await field(page, '编号').fill(uniqueCode('E2E'));
  await field(page, '中文名称').fill(name);
  await choose(page, '受援地', '柯坪县', '652929');
  await choose(page, '受益单位', '柯坪县人民政府', 'KP-GOV');
  await field(page, '批准金额（元）').fill('12000');
  await chooseDay(page, '开始日期', '2021-03-01');
  await button(page, '保存').click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(button(page, '批准立项')).toBeHidden();

  const take = async (by: Page, step: string, state: string, day: string) => {
    await button(by, step).click();
    const dialog = by.getByRole('dialog', { name: step });
    await chooseDay(dialog, '日期', day);
    await button(dialog, step).click();
    await expect(fact(by, '状态')).toHaveText(state);
  };
  const commander = await meet('commander');
  await commander.goto(new URL(page.url()).pathname);
  await take(commander, '批准立项', '已批准', '2021-03-01');
  await page.reload();
  await take(page, '开工', '实施中', '2021-04-01');
  await expect(fact(page, '进入此状态')).toHaveText('2021-04-01');
  await page.getByRole('tab', { name: '状态变化' }).click();
  await expect(page.getByRole('row', { name: /已批准.*实施中|实施中.*已批准/ })).toContainText('2021-04-01');
});
