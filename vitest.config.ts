// Unit tests run in Node (jsdom where a file asks for it); component tests run in a real Chromium; the tests of the
// built extension in Firefox run here too, because Playwright does not drive Firefox ESR.
import process from 'node:process';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import project from './package.json' with { type: 'json' };
import { findBrowser } from './scripts/browsers/find-browser.ts';
import { MODERN_DEXIE } from './scripts/building/modern-dexie.ts';

const define = { 'import.meta.env.CUTLINE_VERSION': JSON.stringify(project.version) };
const setupFiles = ['./tests/i18n/english-messages.ts'];
const resolve = { alias: MODERN_DEXIE };
const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

export default defineConfig({
  test: {
    projects: [
      {
        define,
        resolve,
        oxc,
        test: {
          name: 'unit',
          // The randomised tests of the index do thousands of operations; a busy machine must not fail them.
          testTimeout: 300_000,
          setupFiles,
          include: ['tests/**/*.test.ts'],
          exclude: ['**/*.browser.test.*', 'tests/{e2e,built,pages,patterns}/**'],
        },
      },
      {
        define,
        resolve,
        oxc,
        // Minutes of reckoning about every pattern: a step of its own in the full test.
        test: {
          name: 'patterns',
          setupFiles,
          include: ['tests/patterns/**/*.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        define,
        resolve,
        oxc,
        // Found late, a dependency makes Vite reload the page in the middle of a test.
        optimizeDeps: { include: ['axe-core'] },
        publicDir: false,
        test: {
          name: 'browser',
          setupFiles,
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          // Waiting ends when the page is right; these are for the slowest machine, not for speed.
          testTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chromium') ?? 'chromium',
                args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // What was built: these tests read .output and never build it themselves.
        test: {
          name: 'built',
          include: ['tests/{built,pages}/**/*.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/e2e/**/*.firefox.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
