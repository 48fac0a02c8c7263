import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/journey';
import { button } from './support/page';
import { uniqueCode } from './support/service';

const HEADINGS = '人员编号,姓名,性别,出生日期,电话,紧急联系人';

async function upload(page: Page, ...rows: string[]): Promise<void> {
  const buffer = Buffer.from(`\uFEFF${[HEADINGS, ...rows].join('\r\n')}\r\n`);
  // The file input is hidden behind the area to drop a file on, which is what people press.
  const chooser = page.waitForEvent('filechooser');
  await button(page.getByRole('dialog'), '把 .xlsx 或 .csv 文件拖到这里，或点击选择')
    .or(page.getByRole('dialog').getByText(/\.csv$/))
    .click();
  await (await chooser).setFiles({ name: 'people.csv', mimeType: 'text/csv', buffer });
}

test('a clerk brings people in from a file, corrects what is wrong with it, and takes them out again', async ({
  page,
  enter,
}) => {
  const [one, other] = [uniqueCode('E2E'), uniqueCode('E2E')];
  const right = [`${one},旅程甲,女,1980-02-29,13800000081,家属 13900000081`, `${other},旅程乙,男,,,`];

  await enter('commander', 'people');
  await button(page, '导入').click();
  const dialog = page.getByRole('dialog', { name: '导入：人员' });
  const said = dialog.getByRole('status').filter({ hasText: /核对通过|导入完成/ });
  const template = page.waitForEvent('download');
  await button(dialog, '下载模板').click();
  expect((await template).suggestedFilename()).toBe('人员.xlsx');

  await upload(page, `${one},旅程甲,女,1980-02-30,13800000081,`, right[1] ?? '');
  await expect(dialog.getByRole('alert')).toContainText('有 1 处错误');
  const error = dialog.getByRole('row', { name: /D2/ });
  await expect(error).toContainText('出生日期');
  await expect(error).toContainText('不是有效的日期');
  await expect(dialog.getByRole('button', { name: /^导入 \d 条$/ })).toBeDisabled();

  await upload(page, ...right);
  await expect(said).toContainText('核对通过：共 2 行，将新增 2 条');
  await button(dialog, '导入 2 条').click();
  await expect(said).toContainText('导入完成：共 2 行，新增 2 条');

  await upload(page, ...right);
  await expect(said).toContainText('将新增 0 条，2 条已有且相同');
  await expect(button(dialog, '导入 0 条')).toBeDisabled();
  await button(dialog, '取消').click();

  await page.getByRole('searchbox', { name: '搜索' }).fill(one);
  await expect(page.getByRole('navigation', { name: '分页' })).toContainText('共 1 条');
  await button(page, '导出').click();
  const file = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /\.csv/ }).click();
  const rows = (await readFile(await (await file).path(), 'utf8')).trim().split(/\r?\n/);
  expect(rows).toHaveLength(2);
  expect(rows[1]).toContain(`${one},旅程甲,女,1980`);
  expect(rows[1]).not.toContain('13800000081');
});
