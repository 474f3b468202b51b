/**
 * `npx tsx scripts/bench-run.mts`: how long a reader waits from Run to the first reported number in
 * the built page (first run of a visit, then the second), and what the first run downloads.
 * The program is one sum on tfjs, so that the way there is measured and not the training.
 */
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { pageOf } from './built-pages.mts';
import { onBuiltSite, type BuiltSite } from './built-site.mts';

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string', default: 'build' },
    port: { type: 'string', default: '4391' },
    visits: { type: 'string', default: '10' },
  },
});

const id = 'dying-relu';
const metric = 'deadAfterLargeStep';
const program = `import * as tf from '@tensorflow/tfjs';
import { report } from 'lab';
report('${metric}', tf.sum(tf.ones([2, 2])).dataSync()[0]!);
`;
const settings = { files: { 'main.ts': program }, params: {}, seed: 1, backend: 'wasm' };

/** Milliseconds from the click until a claim has its value. */
function clickToReport(page: Page): Promise<number> {
  return page.evaluate((experiment) => {
    const section = document.querySelector(`section[data-experiment="${experiment}"]`);
    const run = section?.querySelector<HTMLButtonElement>('button[aria-keyshortcuts]');
    if (!section || !run) throw new Error('There is no Run button.');
    return new Promise<number>((settle) => {
      const start = performance.now();
      let hasCleared = !section.querySelector('[data-value]');
      new MutationObserver((_, observer) => {
        const isMeasured = section.querySelector('[data-value]') !== null;
        hasCleared ||= !isMeasured;
        if (!hasCleared || !isMeasured) return;
        observer.disconnect();
        settle(performance.now() - start);
      }).observe(section, { subtree: true, childList: true, attributes: true });
      run.click();
    });
  }, id);
}

interface Visit {
  readonly first: number;
  readonly second: number;
  /** Scripts and WebAssembly that the first run fetched, in bytes after gzip. */
  readonly downloaded: number;
}

async function visit({ address, browser }: BuiltSite): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const key = `ten-questions:playground:${id}`;
  await page.addInitScript(([name, text]) => localStorage.setItem(name, text), [
    key,
    JSON.stringify({ source: '', settings }),
  ] as const);
  await page.goto(`${address}${pageOf(id, options.folder).path}`, { waitUntil: 'networkidle' });
  const bodies: Promise<number>[] = [];
  page.on('response', (response: Response) => {
    if (!/\.(js|wasm)$/.test(new URL(response.url()).pathname)) return;
    bodies.push(response.body().then((body) => gzipSync(body).length));
  });
  const first = await clickToReport(page);
  const sizes = await Promise.all(bodies);
  // The spare worker is made after a run; a reader reads before the next one.
  await page.waitForTimeout(1500);
  const second = await clickToReport(page);
  await context.close();
  return { first, second, downloaded: sizes.reduce((sum, size) => sum + size, 0) };
}

function described(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return `median ${at(0.5)}, from ${at(0)} to ${at(1)}`;
}

await onBuiltSite(options, async (site) => {
  const visits: Visit[] = [];
  for (let index = 0; index < Number(options.visits); index++) visits.push(await visit(site));
  console.log(`first run:  ${described(visits.map(({ first }) => first))} ms`);
  console.log(`second run: ${described(visits.map(({ second }) => second))} ms`);
  const kilobytes = visits.map(({ downloaded }) => downloaded / 1000);
  console.log(`the first run downloads: ${described(kilobytes)} kB after gzip`);
});
