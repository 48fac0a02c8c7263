import { expect, test, within } from './support/journey';
import { button, fact, field } from './support/page';
import { uniqueCode } from './support/service';

test('a telephone number is shown to who says what for, and leaves a record', async ({
  page,
  enter,
  office,
}) => {
  const phone = '13800000099';
  const { id } = await office.create('people', { code: uniqueCode('E2E'), name: '旅程人员', phone });

  await enter('commander', `people/${id}`);
  await expect(fact(page, '手机号码')).toHaveText(/^\d+\*+\d+$/);
  await expect(page.getByRole('main')).not.toContainText(phone);

  await button(page, '查看保密信息').click();
  const asking = page.getByRole('dialog', { name: '查看保密信息' });
  await button(asking, '查看保密信息').click();
  await expect(field(asking, '事由')).toHaveAccessibleDescription(/此项必填/);
  await field(asking, '事由').fill('核对紧急联络方式');
  await button(asking, '查看保密信息').click();
  const shown = page.getByRole('dialog', { name: '旅程人员：保密信息' });
  await expect(fact(shown, '手机号码')).toHaveText(phone);
  await shown.getByRole('button', { name: /关闭|Close/ }).click();
  await expect(page.getByText(phone)).toBeHidden();

  await page.getByRole('tab', { name: '查看记录' }).click();
  await expect(page).toHaveURL(within(`people/${id}/disclosures`));
  const records = page.getByRole('region', { name: '查看记录' });
  await expect(records.getByRole('row', { name: /核对紧急联络方式/ })).toContainText('手机号码');
});

test('an auditor sees who looked, but not what they saw', async ({ page, enter, office }) => {
  const { id } = await office.create('people', { code: uniqueCode('E2E'), name: '旅程人员' });
  await enter('auditor', `people/${id}`);
  await expect(page.getByRole('tab', { name: '查看记录' })).toBeVisible();
  await expect(button(page, '查看保密信息')).toHaveCount(0);
  await expect(button(page, '编辑')).toHaveCount(0);
  await expect(button(page, '删除')).toHaveCount(0);
});
