/** Measures of an open page, and where they are kept until all pages have theirs. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errors, type Page } from '@playwright/test';
import { reports } from '../../scripts/stages.mjs';
import type { Measures } from './budgets';

/** Scrolls through the page as a reader does who touches nothing else. */
export async function readToTheEnd(page: Page): Promise<void> {
  const scrollTo = (top: number): Promise<boolean> =>
    page.evaluate((to) => {
      window.scrollTo({ top: to, behavior: 'instant' });
      return to + window.innerHeight < document.documentElement.scrollHeight;
    }, top);
  const { height } = page.viewportSize()!;
  for (let top = height; await scrollTo(top); top += height) await drawn(page);
  await drawn(page);
}

/** Pixels from the first line to the end of the footer in a window of this width. */
export async function heightAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  await drawn(page);
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/**
 * Until two frames have been drawn, so that what waits to be seen has been told. A headless window
 * now and then gets none until its size changes or its picture is asked for, or, where that hangs as
 * well, until what draws begins anew; one that stands still for a minute is an error.
 */
export async function drawn(page: Page): Promise<void> {
  const frames = (): Promise<boolean> =>
    page.evaluate(
      () =>
        new Promise<boolean>((settle) => {
          requestAnimationFrame(() => requestAnimationFrame(() => settle(true)));
          setTimeout(() => settle(false), 4000);
        }),
    );
  for (let tries = 1; !(await frames()); tries++) {
    if (tries > 7) throw new Error('The window draws no frames, its scripts run.');
    const size = page.viewportSize()!;
    await page.setViewportSize({ ...size, height: size.height + 1 });
    const pixel = { x: 0, y: 0, width: 1, height: 1 };
    await page.screenshot({ clip: pixel, timeout: 4000 }).catch(ignoreTimeout);
    await page.setViewportSize(size);
    if (tries > 1) await renewDrawing(page);
  }
}

/** Ends the browser's process that draws, which starts another; one that hangs never answers. */
async function renewDrawing(page: Page): Promise<void> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  void session.send('Browser.crashGpuProcess').catch(() => undefined);
}

function ignoreTimeout(error: unknown): void {
  if (!(error instanceof errors.TimeoutError)) throw error;
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
