/**
 * The own page of every experiment, in both languages, read from its HTML: who it is, all of its
 * code, its charts with their data, and what each claim rests on. Three of them are opened in a
 * browser, like every other page: see `openedPages`.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { loadManifest } from '../../plugins/experiments/loadManifests';
import { criterion } from '../../plugins/experiments/summarize';
import { experimentsOnDisk } from '../../scripts/experiments.mts';
import { chapterOf } from '../../src/data/chapters';
import { languageOf } from '../../src/data/language';
import { localizeSource } from '../../src/experiments/localize';
import { chartsAtHand } from '../../src/experiments/recording';
import { budgets } from './budgets';
import { htmlFile, isOwnPage, openedPages, pages } from './pages';
import { readOwnPage } from './own-page';

const released = experimentsOnDisk().filter(({ chapter }) => chapterOf(chapter).released);
const own = pages.filter(isOwnPage);

test('every experiment has a page of its own in both languages', () => {
  const expected = released.flatMap(({ id }) => [`./experiments/${id}`, `./en/experiments/${id}`]);
  expect(own.map(({ path }) => path.replace(/\/$/, '')).sort()).toEqual(expected.sort());
  expect(openedPages.filter(isOwnPage)).toHaveLength(6);
});

for (const experiment of released) {
  const { id } = experiment;
  test(`${id}: its own page holds all of it`, async () => {
    const manifest = await loadManifest(process.cwd(), experiment);
    const here = own.filter(({ path }) => path.replace(/\/$/, '').endsWith(`/experiments/${id}`));
    expect(here).toHaveLength(2);
    for (const page of here) {
      const language = languageOf(page.locale);
      const prefix = language === 'en' ? '/en' : '';
      const file = htmlFile(page);
      const built = readOwnPage(file);

      expect.soft(built.language).toBe(page.locale);
      expect.soft(built.headings).toEqual([manifest.title[language]]);
      expect.soft(built.title).toContain(manifest.title[language]);
      expect.soft(built.description).toContain(manifest.question[language]);
      expect.soft(new URL(built.canonical ?? '').pathname).toBe(`${prefix}/experiments/${id}`);
      for (const [code, path] of [
        ['zh-Hans', `/experiments/${id}`],
        ['en', `/en/experiments/${id}`],
      ] as const)
        expect.soft(new URL(built.translations[code] ?? '').pathname).toBe(path);

      const shown = Object.entries(manifest.files).map(([name, source]) => [
        name,
        localizeSource(source, language).trimEnd(),
      ]);
      expect.soft(built.files).toEqual(Object.fromEntries(shown));
      expect.soft(built.charts).toEqual(Object.keys(chartsAtHand(manifest.recorded)));

      expect.soft(Object.keys(built.claims)).toEqual(manifest.claims.map((claim) => claim.id));
      for (const claim of manifest.claims) {
        const control = manifest.controls.find((one) => one.id === claim.control);
        const given = (claim.given ?? []).map((name) => manifest.labels[name]?.[language] ?? name);
        const told = [
          criterion(claim, manifest, language),
          claim.source,
          ...(control ? [control.name[language]] : []),
          ...given,
        ];
        const text = built.claims[claim.id] ?? '';
        expect.soft(told.filter((part) => !text.includes(part))).toEqual([]);
      }

      const inText = built.links.filter((link) => link.endsWith(`#${id}`));
      expect.soft(inText.length, 'links to where the text uses it').toBeGreaterThan(0);
      const others = built.links.filter((link) => link.startsWith(`${prefix}/experiments/`));
      expect.soft(others.length, 'links to its neighbours').toBeGreaterThan(0);

      expect.soft(built.nodes).toBeLessThanOrEqual(budgets.nodes);
      const kilobytes = gzipSync(readFileSync(file)).length / 1000;
      expect.soft(kilobytes).toBeLessThanOrEqual(budgets.htmlKilobytes);
    }
  });
}
