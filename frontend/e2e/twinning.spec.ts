import { expect, test } from './support/journey';
import { button, choose, chooseDay, fact, field } from './support/page';
import { type Service, uniqueCode } from './support/service';

/** An enterprise and a village of their own: no figure of the article counts such pairs. */
async function unitsOf(office: Service) {
  const open = async (kind: string, side: string, place: string) => {
    const code = uniqueCode('E2E');
    const placeId = await office.idOf('places', place);
    const nameZh = `旅程${kind === 'VILLAGE' ? '村' : '企业'} ${code}`;
    const { id } = await office.create('organisations', { code, nameZh, kind, side, placeId });
    return { id, code, nameZh };
  };
  return {
    enterprise: await open('ENTERPRISE', 'SUPPORTING', '330500'),
    village: await open('VILLAGE', 'RECIPIENT', '652929'),
  };
}

test('a pair is proposed, confirmed and ended', async ({ page, enter, office }) => {
  const { enterprise, village } = await unitsOf(office);
  await enter('project-officer', 'pairs/new');
  await field(page, '编号').fill(uniqueCode('E2E'));
  await choose(page, '结对层级', '企业—村');
  await choose(page, '支援单位', enterprise.nameZh, enterprise.code);
  await choose(page, '受援单位', village.nameZh, village.code);
  await chooseDay(page, '结对日期', '2021-03-01');
  await page.getByRole('checkbox', { name: '是' }).check();
  await button(page, '保存').click();
  const state = fact(page, '状态');
  await expect(state).toHaveText('拟结对');

  await button(page, '确认结对').click();
  await button(page.getByRole('dialog', { name: '确认结对' }), '确认结对').click();
  await expect(state).toHaveText('结对中');

  await button(page, '结束结对').click();
  const ending = page.getByRole('dialog', { name: '结束结对' });
  await chooseDay(ending, '结束日期', '2021-11-30');
  await field(ending, '原因').fill('企业迁出');
  await button(ending, '结束结对').click();
  await expect(state).toHaveText('已结束');
  await expect(fact(page, '结束原因')).toHaveText('企业迁出');
  await expect(button(page, '结束结对')).toHaveCount(0);
});

test('the same two units are not paired twice', async ({ page, enter, office }) => {
  const { enterprise, village } = await unitsOf(office);
  await office.create('pairs', {
    code: uniqueCode('E2E'),
    level: 'ENTERPRISE_VILLAGE',
    supportingId: enterprise.id,
    recipientId: village.id,
    startsOn: '2021-03-01',
  });
  await enter('project-officer', 'pairs/new');
  await field(page, '编号').fill(uniqueCode('E2E'));
  await choose(page, '结对层级', '企业—村');
  await choose(page, '支援单位', enterprise.nameZh, enterprise.code);
  await choose(page, '受援单位', village.nameZh, village.code);
  await chooseDay(page, '结对日期', '2021-06-01');
  await button(page, '保存').click();
  await expect(page.getByText('这两个单位在同一层级、同一时间已经结对。')).toBeVisible();
  await expect(page).toHaveURL(/pairs\/new$/);
});
