import { expect, it } from 'vitest';
import { creditCodeFault } from './creditCode';

it.each([
  ['91350100M000100Y43', null], // the example of GB 32100-2015
  ['91350100M000100Y44', 'check'],
  ['91350100M000100Y4', 'shape'],
  ['91350100M000100I43', 'shape'],
])('%s: %s', (code, fault) => expect(creditCodeFault(code)).toBe(fault));
