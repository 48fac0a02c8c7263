import { expect, it } from 'vitest';
import { openingOf } from './rollCall';

const at = (place: string, validFrom: string, opensAt: string) => ({
  place: { id: place, code: place, nameZh: place },
  validFrom,
  opensAt,
});

it('knows the hour of the evening by the latest schedule of the site', () => {
  const schedules = [
    at('kp', '2020-01-01', '22:00'),
    at('kp', '2022-01-01', '22:30'),
    at('kp', '2022-02-01', '23:00'),
  ];
  expect(openingOf(schedules, '2022-01-10')).toBe('2022-01-10T14:30:00.000Z');
});

it('names no hour when the sites differ, or none has any', () => {
  expect(
    openingOf([at('kp', '2020-01-01', '22:30'), at('3t', '2020-01-01', '23:00')], '2022-01-10'),
  ).toBeNull();
  expect(openingOf([], '2022-01-10')).toBeNull();
});
