/** What a chapter page loads before the reader touches anything stays within a budget. */
import type { Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { chapter } from './pages';
import { expect, test } from './test';

/**
 * kB (1,000 bytes) after gzip. Docusaurus' own docs page weighs 221; a chapter adds its text and
 * formulas (35), the data and pictures of its recordings (15), its code (8), the vocabulary, and
 * the names of ten chapters in the navigation (2).
 */
const scriptBudget = 288;
const requestBudget = 60;

test('a chapter page is light before interaction', async ({ page }) => {
  let scriptBytes = 0;
  const requests: string[] = [];
  const bodies: Promise<void>[] = [];
  const note = (response: Response) => {
    const address = new URL(response.url());
    if (address.protocol.startsWith('http')) requests.push(address.pathname);
    if (!/\.m?js$/.test(address.pathname)) return;
    bodies.push(
      response.body().then((body) => {
        scriptBytes += gzipSync(body, { level: 9 }).length;
      }),
    );
  };
  page.on('response', note);
  await page.goto(chapter['zh-Hans'], { waitUntil: 'networkidle' });
  // What the page fetches ahead, when it has nothing else to do, counts as well.
  await page.waitForTimeout(2_000);
  page.off('response', note);
  await Promise.all(bodies);

  const kilobytes = Math.round(scriptBytes / 1000);
  test.info().annotations.push({
    type: 'weight',
    description: `${kilobytes} kB of JavaScript after gzip, ${requests.length} requests`,
  });
  expect(kilobytes).toBeLessThanOrEqual(scriptBudget);
  expect(requests.length).toBeLessThanOrEqual(requestBudget);
  expect(requests.filter((path) => /\.wasm$|\/runtime\//.test(path))).toEqual([]);
});
