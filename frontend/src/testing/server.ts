import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

/** Every page keeps the office clock by this; a test that moves it answers for itself. */
export const about = http.get('*/api/v1/about', () =>
  HttpResponse.json({
    name: 'tuoling',
    version: '0.1.0',
    now: new Date().toISOString(),
    demonstration: false,
  }),
);

/** Stands in for the service; every test says what else it answers. */
export const server = setupServer(about);
