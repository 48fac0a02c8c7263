import { expect, it } from 'vitest';
import en from '@/locales/en/enums.json';
import zh from '@/locales/zh-CN/enums.json';
import { type EnumName, enums } from './enums';

it.each(Object.keys(enums) as EnumName[])('has words for all of %s, in both languages', (name) => {
  expect(Object.keys(zh[name]).sort()).toEqual([...enums[name]].sort());
  expect(Object.keys(en[name]).sort()).toEqual([...enums[name]].sort());
});
