import { expect, test, within } from './support/journey';
import { button, choose, chooseDay, fact, field } from './support/page';
import { uniqueCode } from './support/service';

test('goods without a value are told apart from those that have one', async ({ page, enter, office }) => {
  const donor = `旅程捐赠人 ${uniqueCode('E2E')}`;
  const code = uniqueCode('E2E');
  await office.create('donors', { code: uniqueCode('E2E'), kind: 'ORGANISATION', nameZh: donor });

  await enter('finance-officer', 'donations/new');
  await field(page, '登记号').fill(code);
  await choose(page, '捐赠人', donor);
  await choose(page, '类别', '物资');
  await chooseDay(page, '接收日期', '2021-05-06');
  await choose(page, '受援地', '柯坪县', '652929');

  const blankets = page.getByRole('group', { name: /物资 1/ });
  await field(blankets, '物资名称').fill('棉被');
  await field(blankets, '数量').fill('200');
  await field(blankets, '计量单位').fill('床');
  await field(blankets, '价值（元）').fill('1.25万');
  await expect(blankets).toContainText('壹万贰仟伍佰元整');
  await field(blankets, '凭据').fill('发票 E2E-1');
  await field(blankets, '计价人').fill('评估小组');
  await chooseDay(blankets, '计价日期', '2021-05-06');

  await button(page, '增加一项物资').click();
  const paintings = page.getByRole('group', { name: /物资 2/ });
  await field(paintings, '物资名称').fill('书画作品');
  await field(paintings, '数量').fill('3');
  await field(paintings, '计量单位').fill('幅');
  await choose(paintings, '计价依据', '未计价');
  await expect(field(paintings, '价值（元）')).toHaveCount(0);
  await button(page, '保存').click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText(code);
  await expect(fact(page, '已计价合计（元）')).toHaveText('12,500.00');
  await expect(fact(page, '未计价物资（项）')).toHaveText('1');
  await page.getByRole('tab', { name: '物资明细' }).click();
  await expect(page.getByRole('tabpanel').getByRole('alert')).toContainText('另有 1 项未计价，不含在合计内');
  await expect(page.getByRole('row', { name: /书画作品/ })).toContainText('未计价');
});

test('a donation of money counts in the figure until it is cancelled', async ({ page, enter, office }) => {
  const code = uniqueCode('E2E');
  const before = await office.fenOf('DN-1');

  await enter('finance-officer', 'donations/new');
  await field(page, '登记号').fill(code);
  await choose(page, '捐赠人', '湖州甲一家居有限公司', 'DN-O-01');
  await choose(page, '受援地', '柯坪县', '652929');
  await field(page, '金额（元）').fill('3210.55');
  await button(page, '保存').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(code);
  const address = page.url();

  await page.goto(within('indicators/DN-1'));
  const yuan = (fen: number) =>
    (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  await expect(page.getByRole('main')).toContainText(yuan(before + 321_055));

  await page.goto(address);
  await button(page, '作废').click();
  const dialog = page.getByRole('dialog', { name: '作废' });
  await field(dialog, '原因').fill('重复登记');
  await button(dialog, '作废').click();
  await expect(fact(page, '作废原因')).toHaveText('重复登记');
  await expect(fact(page, '状态')).toHaveText('已作废');

  await page.goto(within('indicators/DN-1'));
  await expect(page.getByRole('main')).toContainText(yuan(before));
});
