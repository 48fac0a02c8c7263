import { beforeEach, expect, it } from 'vitest';
import { setOfficeClock } from '@/lib/officeClock';
import { exceptionSince } from './exceptionSince';

beforeEach(() => setOfficeClock('2022-01-10T23:05:00+08:00'));

it('tells the day of what has no hour', () => {
  expect(exceptionSince('OVERDUE_DUTY', '2022-01-08T00:00:00+08:00')).toBe('2022-01-08');
  expect(exceptionSince('UNPLACED', '2022-01-10T00:00:00+08:00')).toBe('2022-01-10');
});

it('tells the hour of what began at one', () => {
  expect(exceptionSince('UNRESOLVED_ROLL_CALL', '2022-01-10T22:30:00+08:00')).toBe('22:30');
  expect(exceptionSince('OVERDUE_LEAVE', '2022-01-09T20:00:00+08:00')).toBe('2022-01-09 20:00');
});
