/** Budgets of pages: what is over fails, and so does an exemption that is not needed. */
import { faults, medianOf, type Measures } from '../site/budgets';
import { kindOf, placeOf, representatives } from '../site/kinds';

const light: Measures = {
  path: './history',
  heightAt1440: 16_000,
  heightAt360: 26_000,
  nodes: 6_500,
  htmlKilobytes: 70,
  scriptKilobytesAboveClassic: 40,
  readingKilobytes: 600,
};

test('a page may ask for what its budget is, and no more', () => {
  expect(faults(light, 'history', [])).toEqual([]);
  expect(faults({ ...light, nodes: 6_501, readingKilobytes: 700 }, 'history', [])).toEqual([
    'nodes is 6501, the budget 6500',
    'readingKilobytes is 700, the budget 600',
  ]);
});

test('an exemption covers one quantity of one page, and only while it is needed', () => {
  const exempt = [{ place: 'history', quantity: 'nodes', reason: 'the timeline' }] as const;
  expect(faults({ ...light, nodes: 7_000 }, 'history', exempt)).toEqual([]);
  expect(faults({ ...light, nodes: 7_000 }, 'methods', exempt)).toHaveLength(1);
  expect(faults({ ...light, nodes: 6_400 }, 'history', exempt)).toEqual([
    expect.stringContaining('its exemption in tests/site/budgets.ts can go'),
  ]);
});

test('the median of an even number lies between the two in the middle', () => {
  expect(medianOf([5, 1, 3])).toBe(3);
  expect(medianOf([4, 1, 3, 2])).toBe(2.5);
});

const page = (path: string) =>
  ({ path, locale: path.startsWith('./en') ? 'en' : 'zh-Hans' }) as const;
const doc = '<html class="docs-wrapper plugin-docs docs-doc-page docs-doc-id-history/index">';
const own = '<html class="plugin-pages plugin-id-default">';

test('a place is the same in both languages', () => {
  expect(
    ['./', './en/', './en', './en/history', './history/'].map((one) => placeOf(page(one))),
  ).toEqual(['', '', '', 'history', 'history']);
});

test('chapters, their sections, and pages of their own are kinds', () => {
  expect(kindOf(page('./history'), doc)).toBe('docs-doc-page');
  expect(kindOf(page('./history/events'), doc)).toBe('docs-doc-page section');
  expect(kindOf(page('./glossary'), own)).toBe('plugin-pages glossary');
  expect(kindOf(page('./experiments/dying-relu'), own)).toBe('plugin-pages experiments/*');
  expect(kindOf(page('./experiments/xor'), own)).toBe('plugin-pages experiments/*');
});

test('the page with the most different things on it stands for its kind', () => {
  const texts: Readonly<Record<string, string>> = {
    './history': `${doc}<p class=a><p class="a b">`,
    './methods': `${doc}<p class=a><p class="b c"><p class=d>`,
    './glossary': own,
    './en/methods': doc,
  };
  const pages = Object.keys(texts).map(page);
  const found = representatives(pages, ({ path }) => texts[path] ?? '');
  expect([...found].sort()).toEqual(['glossary', 'methods']);
});
