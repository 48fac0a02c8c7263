import { expect, it } from 'vitest';
import type { Seat } from '@/api/decisions';
import { entriesFor, entriesOf, lacksReason, restPresent, sheetOf } from './seats';

const seat = (id: string, told: Partial<Seat>): Seat => ({
  id: `s-${id}`,
  person: { id, code: id, nameZh: id, nameEn: null },
  presence: null,
  recused: false,
  recusalReason: null,
  vote: null,
  castBySelf: false,
  castByName: null,
  castAt: null,
  ...told,
});

const seats = [
  seat('a', { presence: 'PRESENT' }),
  seat('b', { presence: 'PRESENT', recused: true, recusalReason: '亲属' }),
  seat('c', {}),
];

it('says of everybody where he stands', () => {
  expect(entriesOf(sheetOf(seats))).toEqual([
    { personId: 'a', recused: false, presence: 'PRESENT' },
    { personId: 'b', recused: true, presence: 'PRESENT', recusalReason: '亲属' },
    { personId: 'c', recused: false },
  ]);
});

it('takes the rest for present and leaves what is told', () => {
  const sheet = restPresent(sheetOf(seats));
  expect(sheet['c']?.stand).toBe('PRESENT');
  expect(sheet['b']?.stand).toBe('RECUSED');
});

it('asks why somebody recuses himself', () => {
  expect(lacksReason({ stand: 'RECUSED', reason: ' ' })).toBe(true);
  expect(lacksReason({ stand: 'ABSENT', reason: '' })).toBe(false);
});

it('keeps what was told of those who stay on the roster', () => {
  expect(entriesFor(['b', 'd'], seats)).toEqual([
    { personId: 'b', recused: true, presence: 'PRESENT', recusalReason: '亲属' },
    { personId: 'd', recused: false },
  ]);
});
