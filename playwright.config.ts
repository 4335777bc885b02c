// End-to-end tests of the built extension in real Chromium. Each test starts its own browser with its own profile.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.chromium.test.ts',
  outputDir: 'test-results/e2e',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Browsers start slowly on a busy machine; nothing here measures time.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/chromium.json' }]],
});
