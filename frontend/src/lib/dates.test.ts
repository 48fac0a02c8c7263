import { expect, it } from 'vitest';
import { formatInstant, today } from './dates';

const now = new Date('2026-03-01T17:00:00Z'); // already the 2nd at the sites

it('takes the day from the clock of the sites', () => expect(today(now)).toBe('2026-03-02'));

it('leaves the day out when it is today', () => {
  expect(formatInstant('2026-03-01T16:05:00Z', now)).toBe('00:05');
  expect(formatInstant('2021-12-31T10:05:00Z', now)).toBe('2021-12-31 18:05');
});
