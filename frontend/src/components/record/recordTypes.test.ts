import { expect, it } from 'vitest';
import en from '@/locales/en/enums.json';
import zh from '@/locales/zh-CN/enums.json';
import { RECORD_TYPES } from './recordTypes';

it('calls every kind of record by its name, in both languages', () => {
  const kinds = Object.keys(RECORD_TYPES).sort();
  expect(Object.keys(zh.RecordType).sort()).toEqual(kinds);
  expect(Object.keys(en.RecordType).sort()).toEqual(kinds);
});
