/** Measures of an open page, and where they are kept until all pages have theirs. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { reports } from '../../scripts/stages.mjs';
import type { Measures } from './budgets';

/** Scrolls through the page as a reader does who touches nothing else. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<void> =>
      new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
    const root = document.documentElement;
    while (window.scrollY + window.innerHeight < root.scrollHeight - 1) {
      const before = window.scrollY;
      window.scrollBy({ top: window.innerHeight, behavior: 'instant' });
      await frame();
      if (window.scrollY === before) return;
    }
  });
}

/** Pixels from the first line to the end of the footer in a window of this width. */
export async function heightAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((settle) => requestAnimationFrame(settle));
    await frame();
    await frame();
    return document.documentElement.scrollHeight;
  });
}

export function countNodes(page: Page): Promise<number> {
  return page.evaluate(() => document.getElementsByTagName('*').length);
}

/** Each page has a file of its own, since several processes measure. */
export function keep(measures: Measures): void {
  mkdirSync(reports.pages, { recursive: true });
  const name = measures.path.replace(/^\.\/?/, '').replaceAll('/', '+') || 'home';
  writeFileSync(join(reports.pages, `${name}.json`), `${JSON.stringify(measures)}\n`);
}

export function kept(): Measures[] {
  try {
    return readdirSync(reports.pages).map(
      (file) => JSON.parse(readFileSync(join(reports.pages, file), 'utf8')) as Measures,
    );
  } catch {
    return [];
  }
}
