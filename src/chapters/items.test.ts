/** Every item of the interview list is treated, in both languages, where its chapter's table says. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chapters } from '../data/chapters';
import type { SourceItem } from './source-item';
import { chapterText, languageFolders, sectionOf } from './text';

interface Table {
  readonly items: Readonly<Record<string, SourceItem>>;
  /** Items that stand in the popular answer of another one, under the same heading. */
  readonly shownWith?: Readonly<Record<string, string>>;
}

/** The list's items by chapter, and `M`: what it leaves out. */
const parts: Readonly<Record<number, readonly string[]>> = {
  21: [...numbered(1, 11), ...missing(6)],
  22: [...numbered(1, 11), ...missing(8)],
  23: [...numbered(1, 21), ...missing(6)],
  24: [...numbered(1, 13), ...lettered({ 14: 'abcdef' }), ...numbered(15, 24), ...missing(4)],
  25: [...numbered(0, 12), ...missing(3)],
  26: [
    '0',
    ...lettered({ 1: 'ab', 2: 'abc', 3: 'ab', 4: 'abcdef' }),
    '5',
    ...lettered({ 6: 'abc', 7: 'abcd', 8: 'abc', 9: 'ab' }),
    ...missing(5),
  ],
  27: [...numbered(1, 20), ...missing(6)],
  29: [...numbered(1, 10), ...missing(5)],
  28: [...numbered(1, 13), ...missing(5)],
  30: [...numbered(1, 6), ...missing(7)],
};

function numbered(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/** The lettered parts of items: 1a, 1b, 2a, and so on. */
function lettered(items: Readonly<Record<number, string>>): string[] {
  return Object.entries(items).flatMap(([number, letters]) =>
    [...letters].map((letter) => `${number}${letter}`),
  );
}

function missing(count: number): string[] {
  return numbered(1, count).map((number) => `M${number}`);
}

/** Verdicts that ask for the circulating answer to be shown beside the evidence. */
const shown: readonly SourceItem['verdict'][] = ['imprecise', 'wrong', 'garbled', 'outdated'];

describe.each(Object.keys(parts).map(Number))('question %i', async (number) => {
  const slug = chapters.find((chapter) => chapter.number === number)?.slug;
  const { items, shownWith = {} } = (await import(`./${number}-${slug}/items.ts`)) as Table;

  it('has every item in its table, and no other', () => {
    const ids = parts[number]?.map((part) => `${number}.${part}`) ?? [];
    expect(Object.keys(items).toSorted()).toEqual(ids.toSorted());
  });

  it('shows an item with another of the same verdict and heading', () => {
    for (const [id, other] of Object.entries(shownWith)) expect(items[id]).toEqual(items[other]);
  });

  it.each(languageFolders)('is treated in %s', (root) => {
    const text = chapterText(root, `${number}-${slug}`);
    for (const [id, { verdict, heading }] of Object.entries(items)) {
      const section = sectionOf(text, heading);
      expect(section, `${id}: heading ${heading}`).toBeDefined();
      if (!shown.includes(verdict)) continue;
      const source = shownWith[id] ?? id;
      expect(section, id).toContain(`<PopularAnswer verdict="${verdict}" source="${source}"`);
    }
  });
});

it('has a table for each chapter that is out', () => {
  for (const { number, slug, released } of chapters) {
    if (released)
      expect(existsSync(`src/chapters/${number}-${slug}/items.ts`), `${number}`).toBe(true);
  }
});
