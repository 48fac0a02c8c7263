import { expect, test, within } from './support/journey';
import { uniqueCode } from './support/service';

/** The demonstration's partner speaks for this one. */
const OWN_SCHOOL = '柯坪县示例第一小学';

test('a member sees his own lines only, and no money', async ({ page, enter }) => {
  await enter('member', 'deployments');
  await expect(page.getByRole('navigation', { name: '分页' })).toContainText('共 2 条');
  await expect(page.getByRole('main').getByRole('row', { name: /徐辛一/ })).toHaveCount(2);

  const areas = page.getByRole('navigation', { name: '导航' });
  await expect(areas.getByRole('link', { name: '派驻名册' })).toBeVisible();
  for (const hidden of ['资金下达', '项目', '捐赠', '账号']) {
    await expect(areas.getByRole('link', { name: hidden, exact: true })).toHaveCount(0);
  }
});

test('a page one may not open says so, and an unknown one too', async ({ page, enter }) => {
  await enter('member', 'appropriations');
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible();
  for (const unknown of [
    'nothing-of-the-kind',
    'people/00000000-0000-0000-0000-000000000000',
    'indicators/XX-0',
  ]) {
    await page.goto(within(unknown));
    await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible();
  }
  await page.goto('/p/huzhou-99');
  await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible();
});

test('the contact of a unit sees the pairs of that unit only', async ({ page, enter, office }) => {
  const placeId = await office.idOf('places', '330500');
  const enterprise = await office.create('organisations', {
    code: uniqueCode('E2E'),
    nameZh: '与联络人无关的企业',
    kind: 'ENTERPRISE',
    side: 'SUPPORTING',
    placeId,
  });
  const village = await office.create('organisations', {
    code: uniqueCode('E2E'),
    nameZh: '与联络人无关的村',
    kind: 'VILLAGE',
    side: 'RECIPIENT',
    placeId: await office.idOf('places', '652929'),
  });
  const foreign = await office.create('pairs', {
    code: uniqueCode('E2E'),
    level: 'ENTERPRISE_VILLAGE',
    supportingId: enterprise.id,
    recipientId: village.id,
    startsOn: '2021-03-01',
  });

  await enter('partner', 'pairs');
  const rows = page
    .getByRole('main')
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });
  await expect(rows.first()).toBeVisible();
  for (const row of await rows.all()) await expect(row).toContainText(OWN_SCHOOL);
  await page.goto(within(`pairs/${foreign.id}`));
  await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible();
});
