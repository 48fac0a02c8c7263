import { expect, it } from 'vitest';
import { changedEntries, lacksReason, marked, restPresent, type Sheet } from './sheet';

const nobody: Sheet = { zhang: { attendance: null, reason: '' }, li: { attendance: null, reason: '' } };

it('marks all present except those marked before', () => {
  const sheet = restPresent(marked(nobody, 'li', 'EXCUSED'));
  expect(sheet['zhang']?.attendance).toBe('PRESENT');
  expect(sheet['li']?.attendance).toBe('EXCUSED');
});

it('asks why somebody was not there, and not why he was', () => {
  const away = marked(nobody, 'li', 'ABSENT');
  expect(lacksReason(away['li'] ?? { attendance: null, reason: '' })).toBe(true);
  expect(lacksReason({ attendance: 'PRESENT', reason: '' })).toBe(false);
  const reasoned = { ...away, li: { attendance: 'ABSENT' as const, reason: '值班' } };
  expect(marked(reasoned, 'li', 'PRESENT')['li']?.reason).toBe('');
});

it('sends only what has changed', () => {
  const before = marked(nobody, 'zhang', 'PRESENT');
  const after = { ...before, li: { attendance: 'EXCUSED' as const, reason: ' 值班 ' } };
  expect(changedEntries(before, after)).toEqual([{ personId: 'li', attendance: 'EXCUSED', reason: '值班' }]);
  expect(changedEntries(before, before)).toEqual([]);
});
