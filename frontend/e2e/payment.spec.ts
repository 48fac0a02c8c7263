import type { Page } from '@playwright/test';
import { expect, test, within } from './support/journey';
import { button, choose, fact, field } from './support/page';
import { uniqueCode } from './support/service';

/** Opens the dialog of a step and takes it. */
async function step(
  page: Page,
  name: string,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void> = async () => {},
) {
  await button(page, name).click();
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await button(dialog, name).click();
  return dialog;
}

test('a payment above the threshold goes through three people, and not without a decision', async ({
  page,
  enter,
  meet,
}) => {
  const code = uniqueCode('E2E');

  await enter('project-officer', 'disbursements/new');
  await field(page, '编号').fill(code);
  await choose(page, '合同', 'HT-011-1 · 湖羊产业园基础设施主体工程施工合同', 'HT-011-1');
  await field(page, '金额（元）').fill('60万');
  await expect(page.getByRole('main')).toContainText('陆拾万元整');
  await field(page, '用途').fill('旅程进度款');
  await button(page, '保存').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(code);
  const address = page.url();
  await step(page, '提交');
  await expect(page.getByRole('main')).toContainText('下一步：由财务专员办理');

  const finance = await meet('finance-officer');
  await finance.goto(address);
  await step(finance, '审核通过');
  await expect(finance.getByRole('main')).toContainText('下一步：由指挥长办理');

  const commander = await meet('commander');
  await commander.goto(within('disbursements?awaiting=me'));
  await commander.getByRole('link', { name: code }).first().click();
  const refused = await step(commander, '批准');
  await expect(refused).toContainText('须有已通过的集体决策');
  await choose(refused, '集体决策', '湖羊产业园基础设施项目合同签订', 'JC-P-011');
  await button(refused, '批准').click();
  await expect(commander.getByRole('main')).toContainText('下一步：由财务专员办理');

  await finance.goto(address);
  await step(finance, '登记支付', (dialog) => field(dialog, '银行流水号').fill(code));
  await expect(fact(finance, '银行流水号')).toHaveText(code);

  const auditor = await meet('auditor');
  await auditor.goto(address);
  await auditor.getByRole('tab', { name: '资金来源' }).click();
  await expect(auditor.getByRole('tabpanel')).toContainText('示财援〔2021〕');
  await auditor.goto(within('funds'));
  await expect(auditor.getByRole('main')).toContainText('示例胡杨建设有限公司');
});
