/**
 * `npm run lighthouse -- [PATH…] [--runs 3] [--folder build] [--port 4390]`: Lighthouse on a phone,
 * the median of several runs by page, as a table. Without paths every page of both languages.
 * Lighthouse weighs more than all other packages' tools together, so it is fetched when asked for.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { findBrowser, isRoot } from './browser.mjs';
import { onBuiltSite } from './built-site.mts';
import { pagesIn } from './site-pages.mts';

/** The last that runs on every Node this repository promises. */
const lighthouse = 'lighthouse@12.8.2';

const Score = v.object({ score: v.number() });
const Report = v.object({
  categories: v.object({
    performance: Score,
    accessibility: Score,
    'best-practices': Score,
    seo: Score,
  }),
  audits: v.object({ 'total-blocking-time': v.object({ numericValue: v.number() }) }),
});

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    folder: { type: 'string', default: 'build' },
    port: { type: 'string', default: '4390' },
  },
});

/** Scores of 100, and milliseconds; in the order of the table's columns. */
async function measure(address: string): Promise<readonly number[]> {
  const { categories, audits } = v.parse(Report, JSON.parse(await run(address)));
  const scores = [
    categories.performance,
    categories.accessibility,
    categories['best-practices'],
    categories.seo,
  ].map(({ score }) => Math.round(score * 100));
  return [...scores, Math.round(audits['total-blocking-time'].numericValue)];
}

function run(address: string): Promise<string> {
  const flags = `--chrome-flags=--headless=new ${isRoot ? '--no-sandbox' : ''}`.trim();
  const only = '--only-categories=performance,accessibility,best-practices,seo';
  const args = ['--yes', lighthouse, address, '--quiet', '--output=json', only, flags];
  const child = spawn('npx', args, {
    env: { ...process.env, CHROME_PATH: findBrowser() },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  return new Promise((settle, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? settle(output) : reject(new Error(`Lighthouse failed on ${address}`)),
    );
  });
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const paths =
  positionals.length > 0
    ? positionals.map((path) => path.replace(/^(\.?\/)?/, './'))
    : pagesIn(values.folder).map(({ path }) => path);

console.log(
  '| page | performance | accessibility | best practices | SEO | blocked, ms |\n| --- | --: | --: | --: | --: | --: |',
);
await onBuiltSite(values, async ({ address }) => {
  for (const path of paths) {
    const runs: (readonly number[])[] = [];
    while (runs.length < Number(values.runs)) runs.push(await measure(new URL(path, address).href));
    const medians = (runs[0] ?? []).map((_, column) => median(runs.map((one) => one[column] ?? 0)));
    console.log(`| ${path.slice(1)} | ${medians.join(' | ')} |`);
  }
});
