// Draws public/icon/*.png from public/icon/mark.svg in a real Chromium: node scripts/run.mjs draw-icons
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';
import { findBrowser } from './browsers/find-browser.ts';

const SIZES = {
  plain: [16, 32, 48, 128],
  saved: [16, 32, 48],
  working: [16, 32, 48],
  barred: [16, 32, 48],
};

const folder = path.resolve(import.meta.dirname, '../public/icon');
const mark = readFileSync(path.join(folder, 'mark.svg'), 'utf8');
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Drawing the icons needs Chromium: set CHROME_BIN to it.');

const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const [state, sizes] of Object.entries(SIZES)) {
  const drawing = mark.replace('data-state="plain"', `data-state="${state}"`);
  const name = state === 'plain' ? '' : `${state}-`;
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
    const file = path.join(folder, `${name}${size}.png`);
    writeFileSync(file, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
