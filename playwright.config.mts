/** Browser tests of the built site: the whole suite at the root, those marked @core below a sub-path. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser, isRoot } from './scripts/browser.mjs';
import { classicFolder, ports } from './scripts/stages.mjs';

const executablePath = findBrowser();
const subPath = process.env.TEST_SUB_PATH ?? '/ten-questions/';
const only = process.env.TEST_ONLY;

/**
 * Chromium reads the last such list only, so this one replaces Playwright's. That would turn off the
 * storage of its own that a frame has on another site, and which readers' browsers give it.
 */
const disabledFeatures = [
  // Holds frames back after a navigation.
  'PaintHolding',
  // Ask other hosts.
  'OptimizationHints',
  'MediaRouter',
  // Pop-ups of the address bar, of which every window would load two pages in a process of their own.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${disabledFeatures.join()}`,
  ...(isRoot ? ['--no-sandbox'] : []),
];

interface Site {
  readonly name: string;
  readonly folder: string;
  readonly base: string;
  readonly port: number;
  /** What answers where the root does not. */
  readonly page?: string;
}

const allSites: readonly Site[] = [
  { name: 'root', folder: 'build', base: '/', port: ports.root },
  { name: 'sub-path', folder: 'build-sub-path', base: subPath, port: ports.subPath },
];
const sites = allSites.filter(({ name }) => only === undefined || name === only);

/** Whoever needs it and finds none is told to build it. */
const classic: readonly Site[] = existsSync(join(classicFolder, 'docs'))
  ? [{ name: 'classic', folder: classicFolder, base: '/', port: ports.classic, page: 'docs/intro' }]
  : [];

/** What looks at the measures of all pages. */
const afterAll = '**/median.spec.ts';

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  // A test that needs a second try is a test to mend.
  retries: 0,
  workers: 2,
  // One file has a test for each experiment, another for each page: two processes share them.
  fullyParallel: true,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    [
      'json',
      { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/browser.json' },
    ],
  ],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'zh-CN',
    // Requests are counted and answered by tests; those of tests/offline let it in.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
    // A trace copies the page at every step, which doubles the time on long chapters: `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    ...sites.map((site) => ({
      name: site.name,
      testIgnore: afterAll,
      use: { baseURL: `http://localhost:${site.port}${site.base}` },
      ...(site.name === 'sub-path' ? { grep: /@core/ } : { teardown: 'median' }),
    })),
    { name: 'median', testMatch: afterAll },
  ],
  webServer: [...sites, ...classic].map((site) => ({
    command: `node scripts/serve.mjs --folder ${site.folder} --base ${site.base} --port ${site.port} --quiet`,
    url: `http://localhost:${site.port}${site.base}${site.page ?? ''}`,
    reuseExistingServer: !process.env.CI,
    stdout: 'ignore' as const,
  })),
});
