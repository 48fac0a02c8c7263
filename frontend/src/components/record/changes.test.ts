import { expect, it } from 'vitest';
import { fieldChanges } from './changes';

it('tells only what differs, and never the version', () => {
  const before = { id: '1', version: 0, code: 'A', place: { id: 'p', nameZh: '柯坪县' } };
  const after = { id: '1', version: 1, code: 'B', place: { nameZh: '柯坪县', id: 'p' } };
  expect(fieldChanges({ ...before, place: null }, after)).toEqual([
    { field: 'code', before: 'A', after: 'B' },
    { field: 'place', before: null, after: after.place },
  ]);
});

it('tells everything of a new record, as far as there is anything', () => {
  expect(fieldChanges(null, { id: '1', code: 'A', note: null })).toEqual([
    { field: 'code', before: null, after: 'A' },
  ]);
});
