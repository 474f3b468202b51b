/** Playwright's `test`, which also fails on what no page may do: an error, a request to another host. */
import { existsSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { classicFolder, ports } from '../../scripts/stages.mjs';
import { Transfers } from './transfers';

export { expect };

/**
 * For a file with many tests that are not about what outlasts a page: they share a window. Storage,
 * cookies, caches, routes and emulation are as new for each; what stays is the browser's processes,
 * whose start takes as long as a page. Any test that changes more of a context gets a new one.
 */
export const sharedWindow = { reuseContext: true } as const;

export interface Trouble {
  readonly errors: string[];
  readonly foreign: string[];
  readonly missing: string[];
}

/** Notes what goes wrong on a page from now on. */
export function watch(page: Page, origin: string): Trouble {
  const trouble: Trouble = { errors: [], foreign: [], missing: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.errors.push(message.text());
  });
  page.on('pageerror', (error) => trouble.errors.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) trouble.foreign.push(url.href);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.missing.push(`${response.status()} ${response.url()}`);
  });
  return trouble;
}

/** Scripts are alive; a busy machine takes its time over a long page. */
export async function hydrated(page: Page): Promise<void> {
  await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached({ timeout: 30_000 });
}

export const none: Trouble = { errors: [], foreign: [], missing: [] };

export const test = base.extend<{ trouble: Trouble }, { classicScripts: number }>({
  /** Checked after each test; a test that expects trouble empties the list. */
  trouble: [
    async ({ page, baseURL }, use) => {
      const trouble = watch(page, new URL(baseURL ?? '').origin);
      await use(trouble);
      expect(trouble).toEqual(none);
    },
    { auto: true },
  ],
  /** kB of scripts that the docs page of Docusaurus' classic template runs; measured once a process. */
  classicScripts: [
    async ({ browser }, use) => {
      if (!existsSync(classicFolder))
        throw new Error(`${classicFolder} is missing. Build it first: npm test -- build-classic`);
      const page = await browser.newPage();
      const transfers = await Transfers.of(page);
      await page.goto(`http://localhost:${ports.classic}/docs/intro`);
      await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
      await transfers.settled();
      await page.close();
      await use(transfers.scriptKilobytes);
    },
    { scope: 'worker' },
  ],
});

/** Pixels by which the page is wider than its window, and the elements that cause it. */
export async function overflow(page: Page): Promise<{ pixels: number; culprits: string[] }> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const pixels = document.documentElement.scrollWidth - width;
    if (pixels <= 0) return { pixels: 0, culprits: [] };
    const culprits = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className.toString()}`)
      .slice(0, 8);
    return { pixels, culprits };
  });
}
