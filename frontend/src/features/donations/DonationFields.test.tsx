import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { EditPage } from '@/components/record/EditPage';
import { renderPages, signedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { donations } from './donations';

const ref = (id: string) => ({ id, code: id, nameZh: `名称${id}`, nameEn: null });
const item = {
  nameZh: '口罩',
  nameEn: null,
  quantity: 10,
  unit: '只',
  evidence: null,
  valuer: null,
  valuedOn: null,
};
const donation = {
  id: 'd1',
  version: 0,
  code: 'JZ-1',
  donor: ref('n1'),
  kind: 'GOODS',
  state: 'RECORDED',
  receivedOn: '2020-02-10',
  place: ref('p1'),
  purpose: null,
  money: null,
  foreign: null,
  items: [
    { ...item, value: null, valueBasis: 'UNVALUED' },
    { ...item, nameZh: '旧书', value: null, valueBasis: 'UNVALUED' },
  ],
};

it('keeps each line of goods, and puts what is refused of a line into that line', async () => {
  const bodies: unknown[] = [];
  const violations = [{ field: 'items[1].quantity', code: 'x', message: '数量过大' }];
  server.use(
    http.get('*/donations/d1', () => HttpResponse.json(donation, { headers: { ETag: '"0"' } })),
    http.get('*/donors/n1', () => HttpResponse.json(ref('n1'))),
    http.get('*/places/p1', () => HttpResponse.json(ref('p1'))),
    http.put('*/donations/d1', async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json({ detail: '请修改。', violations }, { status: 422 });
    }),
  );
  signedIn('DONATION_READ', 'DONATION_WRITE', 'PLACE_READ');
  renderPages('/p/demo/donations/d1/edit', [
    { path: '/p/$programme/donations/$id/edit', element: <EditPage feature={donations} /> },
  ]);
  const second = await screen.findByRole('group', { name: /物资 2/ });
  const quantity = within(second).getByLabelText('数量');
  await userEvent.clear(quantity);
  await userEvent.type(quantity, '12.5');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  expect(await within(second).findByText('数量过大')).toBeVisible();
  expect(bodies).toEqual([
    expect.objectContaining({
      kind: 'GOODS',
      items: [
        { nameZh: '口罩', quantity: 10, unit: '只', valueBasis: 'UNVALUED' },
        { nameZh: '旧书', quantity: 12.5, unit: '只', valueBasis: 'UNVALUED' },
      ],
    }),
  ]);
});
