/** Browser tests of the built site: the whole suite at the root, its core below a sub-path. */
import { defineConfig, devices } from '@playwright/test';
import { findBrowser, isRoot } from './scripts/browser.mjs';

const executablePath = findBrowser();
const subPath = process.env.TEST_SUB_PATH ?? '/ten-questions/';
const port = Number(process.env.TEST_PORT ?? 4310);
const only = process.env.TEST_ONLY;

const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-features=OptimizationHints,MediaRouter',
  ...(isRoot ? ['--no-sandbox'] : []),
];

const sites = [
  { name: 'root', folder: 'build', base: '/', port },
  { name: 'sub-path', folder: 'build-sub-path', base: subPath, port: port + 1 },
].filter(({ name }) => only === undefined || name === only);

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
    viewport: { width: 1440, height: 900 },
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
    // A trace copies the page at every step, which doubles the time on long chapters: `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: sites.map((site) => ({
    name: site.name,
    use: { baseURL: `http://localhost:${site.port}${site.base}` },
    ...(site.name === 'sub-path' ? { grep: /@core/ } : {}),
  })),
  webServer: sites.map((site) => ({
    command: `node scripts/serve.mjs --folder ${site.folder} --base ${site.base} --port ${site.port} --quiet`,
    url: `http://localhost:${site.port}${site.base}`,
    reuseExistingServer: !process.env.CI,
    stdout: 'ignore' as const,
  })),
});
