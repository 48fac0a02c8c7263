import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { serviceWorker } from './vite.worker.ts';

// The service answers under its own host name: it compares Origin with Host, so the proxy must not change either.
const service = { target: `http://localhost:${process.env['TUOLING_PORT'] ?? 8080}`, changeOrigin: false };

// What every page needs and what charts need changes less often than our pages: kept apart, browsers keep it over
// releases. antd is left to be split by use: cut up by size, its modules ran before those they need.
const groups = [
  { name: 'echarts', test: /node_modules[\\/](echarts|zrender)/, priority: 30 },
  {
    name: 'react',
    test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|i18next|react-i18next)[\\/]/,
    priority: 20,
  },
  { name: 'words-zh', test: /src[\\/]locales[\\/]zh-CN/, priority: 40 },
  { name: 'words-en', test: /src[\\/]locales[\\/]en[\\/]/, priority: 40 },
];

export default defineConfig({
  plugins: [react(), serviceWorker()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: { '/api': service, '/q': service } },
  preview: { proxy: { '/api': service, '/q': service } },
  build: {
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    testTimeout: 60_000,
    // The set-up puts everything back after each test, so files can share a worker: half the time.
    isolate: false,
    // Two cores are shared with other work: more workers only make each other slow.
    maxWorkers: 2,
  },
});
