import { defineConfig } from '@playwright/test';

const port = process.env['TUOLING_PORT'] ?? '8080';
const jar = '../backend/target/quarkus-app/quarkus-run.jar';

/** Journeys run against the packaged service; TUOLING_E2E_COMMAND says how to start it when it is not the plain jar. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
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
    { name: 'desktop', use: { viewport: { width: 1366, height: 768 } } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
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
