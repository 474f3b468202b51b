/** Builds the runtime's files where they are missing or old, and opens a browser on the bare page. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { buildRuntime } from '../build-runtime.mts';
import { findBrowser, isRoot } from '../browser.mjs';
import { serveBarePage } from './index.mts';

/** A browser with the bare page in it, for as long as some work takes. */
export async function onBareRuntime(
  work: (page: Page, browser: Browser) => Promise<void>,
): Promise<void> {
  await buildRuntime();
  const server = await serveBarePage();
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: isRoot ? ['--no-sandbox'] : [],
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(server.origin);
    await work(page, browser);
  } finally {
    await browser.close();
    server.close();
  }
}
