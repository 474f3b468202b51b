/**
 * Every page of both languages, opened once (of the own pages of experiments three): it loads without an error or a foreign request, names
 * its language, fits a phone, keeps to the budgets, and bars nobody.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { flatten, violations, viewsOf } from './axe';
import { faults } from './budgets';
import { placeOf, representatives } from './kinds';
import { countNodes, drawn, heightAt, keep, readToTheEnd } from './measure';
import { htmlFile, openedPages, pages, type SitePage } from './pages';
import { expect, overflow, sharedWindow, test } from './test';
import { Transfers } from './transfers';

test.use(sharedWindow);

/** Before anything is touched; an HTTP/1.1 host sends six at a time. */
const requestBudget = 60;

const read = (page: SitePage): string => readFileSync(htmlFile(page), 'utf8');
const standing = representatives(openedPages, read);

for (const sitePage of openedPages) {
  const { path, locale } = sitePage;
  test(`${path} is whole, light and open to all`, async ({ page, classicScripts }) => {
    test.slow();
    const transfers = await Transfers.of(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    // What is measured or flattened sooner is still to change: the scripts take over first.
    const root = page.locator('html[data-has-hydrated="true"]');
    await expect(root).toBeAttached({ timeout: 30_000 });
    await transfers.settled();
    const { scriptKilobytes } = transfers;

    await test.step('is whole', async () => {
      await expect.soft(page.locator('html')).toHaveAttribute('lang', locale);
      await expect.soft(page).toHaveTitle(/\S/);
      await expect.soft(page.locator('h1')).toHaveCount(1);
    });

    await test.step('fetches nothing that was not asked for', async () => {
      expect.soft(transfers.addresses.length).toBeLessThanOrEqual(requestBudget);
      await readToTheEnd(page);
      await transfers.settled();
      expect.soft(transfers.addresses.filter((one) => /\.wasm$|\/runtime\//.test(one))).toEqual([]);
    });

    await test.step('keeps to the budgets', async () => {
      const measures = {
        path,
        nodes: await countNodes(page),
        heightAt360: await heightAt(page, 360),
        heightAt1440: await heightAt(page, 1440),
        htmlKilobytes: Math.round(gzipSync(read(sitePage)).length / 1000),
        scriptKilobytesAboveClassic: scriptKilobytes - classicScripts,
        readingKilobytes: transfers.kilobytes,
      };
      keep(measures);
      expect.soft(faults(measures, placeOf(sitePage))).toEqual([]);
    });

    await test.step('fits a phone', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      // The timeline lays itself out for a width that it is told with a frame.
      await drawn(page);
      expect.soft(await overflow(page)).toEqual({ pixels: 0, culprits: [] });
    });

    await flatten(page);
    for (const view of viewsOf(locale, standing.has(placeOf(sitePage)))) {
      const { colorScheme, width, rules } = view;
      await test.step(`bars nobody: ${colorScheme}, ${width} px, ${rules}`, async () => {
        expect.soft(await violations(page, view)).toEqual([]);
      });
    }
  });
}

test('every page of one language exists in the other', () => {
  const of = (locale: string) =>
    pages
      .filter((page) => page.locale === locale)
      .map(placeOf)
      .sort();
  expect(of('en')).toEqual(of('zh-Hans'));
});
