/** What is tested in Firefox, against the site in build/: the last stage of `npm test`, and `npm run test:firefox` by itself. */
import { defineConfig } from '@playwright/test';
import { findFirefox } from '../../scripts/browser.mjs';
import { ports } from '../../scripts/stages.mjs';

const baseURL = `http://localhost:${ports.root}/`;

export default defineConfig({
  testDir: '.',
  testMatch: '*.firefox.ts',
  outputDir: '../../test-results/firefox',
  retries: 0,
  workers: 1,
  timeout: 180_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
  expect: { timeout: 60_000 },
  use: { baseURL, launchOptions: { executablePath: findFirefox() } },
  webServer: {
    command: `node scripts/serve.mjs --folder build --base / --port ${ports.root} --quiet`,
    cwd: '../..',
    url: baseURL,
    reuseExistingServer: !process.env.CI,
    stdout: 'ignore',
  },
});
