import { expect, it } from 'vitest';
import { fitting, shrunk } from './shrink';

it('fits the longer side and keeps the shape', () => {
  expect(fitting(4000, 3000)).toEqual({ width: 1600, height: 1200 });
  expect(fitting(3000, 4000)).toEqual({ width: 1200, height: 1600 });
});

it('enlarges nothing and loses no strip', () => {
  expect(fitting(640, 480)).toEqual({ width: 640, height: 480 });
  expect(fitting(50_000, 3)).toEqual({ width: 1600, height: 1 });
});

it('sends what it cannot draw as it is', async () => {
  const strange = new Blob(['?'], { type: 'image/heic' });
  expect(await shrunk(strange)).toBe(strange);
});
