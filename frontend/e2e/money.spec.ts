import type { Locator, Page } from '@playwright/test';
import { decide, type Meeting } from './support/decision';
import { expect, test, within } from './support/journey';
import { button, choose, chooseDay, fact, field } from './support/page';
import { type Service, uniqueCode } from './support/service';
import { step } from './support/step';

const PHONE = { width: 390, height: 844 };
// Of the demonstration: money of the regiment nobody has planned for, and who builds.
const PLACE = '兵团第一师三团';
const ORIGIN = '示财援〔2021〕22号';
const CATEGORY = '财政援疆资金';
const PAYEE = '示例胡杨建设有限公司';
// The commander, the project officer and the finance officer, who come, and two who do not.
const ROSTER = ['沈甲一', '吴壬一', '周甲二', '姚乙一', '钱丙一'];

test('money moves only as its people decide, and each yuan can be followed', async ({
  page: officer,
  enter,
  meet,
  office,
}) => {
  // Three decisions and four people: longer than any other way through the pages.
  test.setTimeout(360_000);
  const code = uniqueCode('E2E');
  const project = `旅程渠系改造 ${code}`;
  await enter('project-officer');
  const finance = await meet('finance-officer');
  const commander = await meet('commander');
  await commander.setViewportSize(PHONE);
  const meeting: Meeting = {
    keeper: officer,
    chair: commander,
    roster: ROSTER,
    voters: [commander, finance, officer],
  };

  await test.step('a project is proposed', async () => {
    await officer.goto(within('projects/new'));
    await field(officer, '编号').fill(code);
    await field(officer, '中文名称').fill(project);
    await choose(officer, '受援地', PLACE, '659002510000');
    await choose(officer, '受益单位', '兵团第一师三团机关', '3T-HQ');
    await chooseDay(officer, '开始日期', '2022-03-01');
    await choose(officer, '规划五大领域', '保障和改善民生');
    await choose(officer, '五大工程', '民生强基');
    await button(officer, '保存').click();
    await expect(officer.getByRole('heading', { level: 1, name: project })).toBeVisible();
  });
  const projectPage = officer.url();

  await test.step('a plan is approved by a decision, and not without', async () => {
    const year = await unplannedYear(office);
    await officer.goto(within('plans/new'));
    await field(officer, '年度').fill(String(year));
    await field(officer, '编制或调整原因').fill(`${year} 年度援疆资金计划`);
    await button(officer, '保存').click();
    await expect(officer.getByRole('heading', { level: 1 })).toContainText(`${year} 年计划`);
    const plan = officer.url();
    await officer.getByRole('tab', { name: '项目与金额' }).click();
    await button(officer, '添加一行').click();
    const line = officer.getByRole('dialog', { name: '添加一行' });
    await choose(line, '项目', project, code);
    await choose(line, '资金分类', CATEGORY);
    await field(line, '金额（元）').fill('120万');
    await button(line, '保存').click();
    await expect(officer.getByRole('row', { name: project })).toContainText('1,200,000.00');

    await commander.goto(plan);
    const refused = await step(commander, '批准');
    await expect(refused).toContainText('须有已通过的集体决策');
    const title = `${year} 年度资金计划 ${code}`;
    await decide(meeting, {
      code: `${code}-JH`,
      title,
      matter: '年度资金计划',
      amount: '120万',
      fill: (form) => field(form, '预算年度').fill(String(year)),
    });
    await commander.goto(plan);
    await step(commander, '批准', (dialog) => choose(dialog, '集体决策', title, `${code}-JH`));
    await expect(fact(commander, '状态')).toHaveText('执行中');

    await commander.goto(projectPage);
    await step(commander, '批准立项');
    await expect(fact(commander, '状态')).toHaveText('已批准');
  });

  await test.step('received money is set apart for it', async () => {
    await finance.goto(within('allocations/new'));
    const form = finance.getByRole('main');
    await field(form, '编号').fill(code);
    await choose(form, '项目', project, code);
    await choose(form, '资金分类', CATEGORY);
    await choose(form, '资金来源', `${ORIGIN} · 浙江省援疆资金`, ORIGIN);
    await field(form, '金额（元）').fill('120万');
    await button(form, '保存').click();
    await expect(finance.getByRole('heading', { level: 1 })).toContainText(code);
  });

  await test.step('a contract is drafted by one and signed by another', async () => {
    await officer.goto(within('contracts/new'));
    const form = officer.getByRole('main');
    await field(form, '编号').fill(`HT-${code}`);
    await choose(form, '类别', '工程');
    await field(form, '合同名称').fill('渠系改造施工合同');
    await choose(form, '项目', project, code);
    await choose(form, '资金分类', CATEGORY);
    await choose(form, '收款单位', PAYEE);
    await field(form, '金额（元）').fill('120万');
    await button(form, '保存').click();
    await expect(officer.getByRole('heading', { level: 1 })).toContainText(`HT-${code}`);
    const contract = officer.url();
    const title = `渠系改造施工合同签订 ${code}`;
    await decide(meeting, {
      code: `${code}-HT`,
      title,
      matter: '重大项目合同签订',
      amount: '120万',
      fill: (form) => named(form, project, code),
    });
    await finance.goto(contract);
    await step(finance, '签订', (dialog) => choose(dialog, '集体决策', title, `${code}-HT`));
    await expect(fact(finance, '状态')).toHaveText('履行中');
  });

  await test.step('before any payment the pictures show nothing paid', async () => {
    const bars = await barsOf(commander, projectPage);
    await expect(fact(bars, '合同')).toHaveText('¥120万');
    await expect(fact(bars, '支付')).toHaveText('¥0.00');
    const flow = await flowOf(commander);
    await button(flow, '以表格显示').click();
    await expect(flow.getByRole('row', { name: `${project} 未支付` })).toContainText('¥1,200,000.00');
    await expect(flow.getByRole('row', { name: `${project} ${PAYEE}` })).toHaveCount(0);
  });

  await test.step('a payment above the threshold is refused', async () => {
    await officer.goto(within('disbursements/new'));
    await field(officer, '编号').fill(code);
    await choose(officer, '合同', `HT-${code} · 渠系改造施工合同`, `HT-${code}`);
    await field(officer, '金额（元）').fill('60万');
    await expect(officer.getByRole('main')).toContainText('陆拾万元整');
    await field(officer, '用途').fill('旅程进度款');
    await button(officer, '保存').click();
    await expect(officer.getByRole('heading', { level: 1 })).toContainText(code);
    await step(officer, '提交');
    await expect(officer.getByRole('main')).toContainText('下一步：由财务专员办理');

    await finance.goto(officer.url());
    await step(finance, '审核通过');
    await expect(finance.getByRole('main')).toContainText('下一步：由指挥长办理');

    await commander.goto(within('disbursements?awaiting=me'));
    await commander.getByRole('link', { name: `${code} ·` }).click();
    const refused = await step(commander, '批准');
    await expect(refused).toContainText('须有已通过的集体决策');
  });
  const payment = finance.url();

  await test.step('the decision is taken, and the payment goes through its people', async () => {
    const title = `渠系改造进度款支付 ${code}`;
    await decide(meeting, {
      code: `${code}-FK`,
      title,
      matter: '大额资金支付',
      amount: '60万',
      fill: (form) => named(form, project, code),
    });
    await commander.goto(payment);
    await step(commander, '批准', (dialog) => choose(dialog, '集体决策', title, `${code}-FK`));
    await expect(commander.getByRole('main')).toContainText('下一步：由财务专员办理');
    await finance.goto(payment);
    await step(finance, '登记支付', (dialog) => field(dialog, '银行流水号').fill(code));
    await expect(fact(finance, '银行流水号')).toHaveText(code);
  });

  await test.step('the pictures have moved', async () => {
    await expect(fact(await barsOf(commander, projectPage), '支付')).toHaveText('¥60万');
    const flow = await flowOf(commander);
    await expect(flow.getByRole('row', { name: `${project} ${PAYEE}` })).toContainText('¥600,000.00');
    await expect(flow.getByRole('row', { name: `${project} 未支付` })).toContainText('¥600,000.00');
    await button(flow, '以图形显示').click();
    await expect(flow.getByRole('img', { name: /资金流向/ })).toBeVisible();
  });

  await test.step('an auditor follows one yuan from the appropriation to the payee', async () => {
    const auditor = await meet('auditor');
    await auditor.goto(within(`appropriations?q=${encodeURIComponent(ORIGIN)}`));
    await auditor.getByRole('link', { name: ORIGIN }).click();
    await auditor.getByRole('tab', { name: '资金去向' }).click();
    const paid = auditor.getByRole('row').filter({ hasText: project }).filter({ hasText: '已支付' });
    await paid.getByRole('link', { name: '600,000.00' }).click();
    await expect(auditor.getByRole('heading', { level: 2, name: '明细账' })).toBeVisible();
    await auditor
      .getByRole('row')
      .filter({ hasText: code })
      .getByRole('link', { name: code, exact: true })
      .click();
    await expect(fact(auditor, '银行流水号')).toHaveText(code);
    await fact(auditor, '收款单位').getByRole('link').click();
    await expect(auditor.getByRole('heading', { level: 1 })).toContainText(PAYEE);

    await auditor.getByRole('tab', { name: '资金来源' }).click();
    await auditor.getByRole('row').filter({ hasText: project }).getByRole('link', { name: ORIGIN }).click();
    await expect(auditor.getByRole('heading', { level: 1 })).toContainText(ORIGIN);
  });
});

/** A contract and its payments are decided on for one project and one payee. */
async function named(form: Locator, project: string, code: string): Promise<void> {
  await choose(form, '项目', project, code);
  await choose(form, '收款单位', PAYEE);
}

/** How far the money of a project has come. */
async function barsOf(page: Page, project: string): Promise<Locator> {
  await page.goto(project);
  return page.getByRole('region', { name: '资金进度' });
}

/** Where the money of the place went. */
async function flowOf(page: Page): Promise<Locator> {
  await page.goto(within('funds'));
  await page.getByRole('radiogroup', { name: '受援地' }).getByText(PLACE).click();
  await expect(page).toHaveURL(/placeId=/);
  return page.getByRole('region', { name: '资金流向' });
}

/** The first year for which no plan is in force yet: a plan is decided on as a whole once a year. */
async function unplannedYear(office: Service): Promise<number> {
  const { items } = await office.ask<{ items: { fiscalYear: number }[] }>('plans', {
    state: 'APPROVED',
    limit: '100',
  });
  return Math.max(...items.map(({ fiscalYear }) => fiscalYear)) + 1;
}
