// Draws the icons of the installed app from the SVG mark: node scripts/draw-icons.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const folder = join(import.meta.dirname, '..', 'public');
const icons = [
  { from: 'favicon.svg', to: 'icons/icon-192.png', size: 192 },
  { from: 'favicon.svg', to: 'icons/icon-512.png', size: 512 },
  { from: 'icons/maskable.svg', to: 'icons/maskable-512.png', size: 512 },
  // Apple's phones round the corners themselves and paint what is transparent black.
  { from: 'icons/maskable.svg', to: 'icons/touch-180.png', size: 180 },
];

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const { from, to, size } of icons) {
  const svg = readFileSync(join(folder, from), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0} svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: join(folder, to), omitBackground: true });
}
await browser.close();
