import { creditCodeFault } from '../src/lib/creditCode';
import { expect, test } from './support/journey';
import { button, choose, fact, field } from './support/page';
import { uniqueCode } from './support/service';

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A credit code of a unit that does not exist, with its check digit right; and the same with it wrong. */
function creditCodes(): { right: string; wrong: string } {
  const serial = Date.now().toString().slice(-9);
  const [right = '', wrong = ''] = [...SIGNS]
    .map((sign) => `91330500${serial}${sign}`)
    .sort((one, other) => Number(creditCodeFault(one) !== null) - Number(creditCodeFault(other) !== null));
  return { right, wrong };
}

test('a clerk is told beside the field that a credit code is wrong, corrects it and saves', async ({
  page,
  enter,
}) => {
  const code = uniqueCode('E2E');
  const credit = creditCodes();
  await enter('project-officer', 'organisations');
  await button(page, '新增单位').click();
  await field(page, '编号').fill(code);
  await field(page, '中文名称').fill(`旅程单位 ${code}`);
  await choose(page, '类别', '社会组织');
  await choose(page, '所属方', '支援方');
  await choose(page, '地区', '湖州市', '330500');
  await field(page, '统一社会信用代码').fill(credit.wrong);
  await button(page, '保存').click();
  await expect(field(page, '统一社会信用代码')).toHaveAccessibleDescription(/校验位不符，请核对/);
  await expect(page).toHaveURL(/organisations\/new$/);

  await field(page, '统一社会信用代码').fill(credit.right);
  await button(page, '保存').click();
  await expect(page.getByRole('heading', { level: 1, name: `旅程单位 ${code}` })).toBeVisible();
  await expect(fact(page, '统一社会信用代码')).toHaveText(credit.right);
});

test('what somebody else changed meanwhile is shown beside one’s own, and nothing unsaved is lost on leaving', async ({
  page,
  enter,
  office,
}) => {
  const placeId = await office.idOf('places', '330500');
  const body = {
    code: uniqueCode('E2E'),
    nameZh: '旅程协会',
    nameEn: 'Association',
    kind: 'ASSOCIATION',
    side: 'SUPPORTING',
    placeId,
  };
  const saved = await office.create('organisations', body);

  await enter('project-officer', `organisations/${saved.id}/edit`);
  await field(page, '英文名称').fill('Mine');
  await button(page, '取消').click();
  const guard = page.getByRole('dialog', { name: '有内容尚未保存' });
  await button(guard, '继续填写').click();
  await expect(field(page, '英文名称')).toHaveValue('Mine');

  await office.change('organisations', saved, { ...body, nameZh: '对方的协会', nameEn: 'Theirs' });
  await button(page, '保存').click();
  const versions = page.getByRole('dialog', { name: '此记录已被他人修改' });
  await expect(versions.getByRole('radio', { name: '我的 Mine' })).toBeChecked();
  await expect(versions.getByRole('radio', { name: '对方的 Theirs' })).toBeVisible();
  await expect(versions.getByRole('radio', { name: '对方的 对方的协会' })).toBeChecked();
  await button(versions, '采用所选内容').click();
  await button(page, '保存').click();
  await expect(page.getByRole('heading', { level: 1, name: '对方的协会' })).toBeVisible();
  await button(page, 'English').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mine' })).toBeVisible();
});
