import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { formatInstant, instantAt, timeOf, today } from './dates';
import { now, setOfficeClock, useNow } from './officeClock';

const machine = new Date('2026-11-24T03:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: machine });
});
afterEach(() => {
  vi.useRealTimers();
});

it('is the clock of the machine until the service has told another', () => expect(now()).toEqual(machine));

it('goes on from what the service has told', () => {
  setOfficeClock('2022-01-10T22:30:00+08:00');
  vi.advanceTimersByTime(90_000);
  expect(now()).toEqual(new Date('2022-01-10T22:31:30+08:00'));
  expect(today()).toBe('2022-01-10');
  expect(formatInstant('2022-01-10T10:05:00Z')).toBe('18:05');
  expect(formatInstant('2026-11-24T03:00:00Z')).toBe('2026-11-24 11:00');
});

it('allows for the time the answer was on its way', () => {
  setOfficeClock('2022-01-10T22:30:00+08:00', machine.getTime() - 4_000);
  expect(now()).toEqual(new Date('2022-01-10T22:30:04+08:00'));
});

it('does not tremble with the line', () => {
  setOfficeClock('2022-01-10T22:30:00+08:00');
  setOfficeClock('2022-01-10T22:30:00.400+08:00');
  expect(now()).toEqual(new Date('2022-01-10T22:30:00+08:00'));
});

it('is shown anew as it goes, and at once when it is set', () => {
  const { result } = renderHook(() => useNow(1_000));
  expect(timeOf(result.current)).toBe('11:00');
  act(() => vi.advanceTimersByTime(60_000));
  expect(timeOf(result.current)).toBe('11:01');
  act(() => setOfficeClock('2022-01-10T22:30:00+08:00'));
  expect(timeOf(result.current)).toBe('22:30');
});

it('knows the instant of an hour at the sites', () =>
  expect(instantAt('2022-01-10', '22:30')).toEqual(new Date('2022-01-10T14:30:00Z')));
