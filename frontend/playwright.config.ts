import { defineConfig } from '@playwright/test';

const port = process.env['TUOLING_PORT'] ?? '8080';
const jar = '../backend/target/quarkus-app/quarkus-run.jar';

/** Journeys run against the packaged service; TUOLING_E2E_COMMAND says how to start it when it is not the plain jar. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  // A machine may have more to do than this.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    // Each journey would install the pages anew; the one about a phone without a line asks for it.
    serviceWorkers: 'block',
    // A picture in motion is neither clickable nor readable yet.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: ['phone.spec.ts', 'evening.spec.ts'],
      use: { viewport: { width: 1366, height: 768 } },
    },
    {
      name: 'phone',
      // What the width changes; a journey through a form is the same there.
      testMatch: ['phone.spec.ts', 'evening.spec.ts', 'look.spec.ts', 'dashboard.spec.ts'],
      // Colours do not depend on it.
      grepInvert: /in the dark theme/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
  webServer: {
    // exec: the signal must reach the service itself, or it outlives the run.
    command: process.env['TUOLING_E2E_COMMAND'] ?? `exec java -jar ${jar}`,
    url: `http://localhost:${port}/q/health/ready`,
    timeout: 180_000,
    reuseExistingServer: true,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
  },
});
