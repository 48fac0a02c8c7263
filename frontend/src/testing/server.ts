import { setupServer } from 'msw/node';

/** Stands in for the service; every test says what it answers. */
export const server = setupServer();
