/** Prints pages of the built site, as the reader's own printer would. */
import type { Page } from '@playwright/test';

export interface PrintedPage {
  readonly title: string;
  readonly bytes: Uint8Array;
  /** Path below the site's root of the page that follows. */
  readonly next: string | undefined;
}

/** Small enough for a book of all questions, large enough to read. */
const scale = 0.62;

export async function print(page: Page): Promise<Uint8Array> {
  const margin = { top: '14mm', bottom: '16mm', left: '15mm', right: '15mm' };
  return page.pdf({ format: 'A4', scale, margin });
}

/** Opens a page, waits for all its pictures, and prints it. */
export async function printPage(page: Page, address: string): Promise<PrintedPage> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const answer = await page.goto(address, { waitUntil: 'load' });
  if (!answer?.ok()) throw new Error(`${address}: ${answer?.status() ?? 'no answer'}`);
  await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' });
  await page.evaluate(async () => {
    const pictures = [...document.images].filter((picture) => picture.checkVisibility());
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
  const title = await page.locator('article h1').first().innerText();
  const next = page.locator('a.pagination-nav__link--next');
  const href = (await next.count()) > 0 ? await next.getAttribute('href') : null;
  return { title, bytes: await print(page), next: href?.slice(1) };
}
