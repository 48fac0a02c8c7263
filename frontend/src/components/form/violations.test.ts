import { expect, it } from 'vitest';
import { placeViolations } from './violations';

const said = (field: string) => ({ field, message: `about ${field}` });

it('blames the nearest field around what the service names', () => {
  const placed = placeViolations(
    [said('code'), said('money.amount'), said('items[1].quantity'), said('programme')],
    ['code', 'money', ['items', 1, 'quantity']],
  );
  expect(placed.fields).toEqual([
    { path: 'code', messages: ['about code'] },
    { path: 'money', messages: ['about money.amount'] },
    { path: ['items', 1, 'quantity'], messages: ['about items[1].quantity'] },
  ]);
  expect(placed.rest).toEqual([said('programme')]);
});
