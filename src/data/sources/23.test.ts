/** Every item of question 23 is treated, in both languages, where the table says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { items, shownWith } from './23';
import type { SourceItem } from './source-item';

const ids = [
  ...Array.from({ length: 21 }, (_, index) => `23.${index + 1}`),
  ...Array.from({ length: 6 }, (_, index) => `23.M${index + 1}`),
];

/** Verdicts that ask for the circulating answer to be shown beside the evidence. */
const shown: readonly SourceItem['verdict'][] = ['imprecise', 'wrong', 'garbled', 'outdated'];

/** The text under a heading, up to the next one. */
function sectionOf(text: string, heading: string): string | undefined {
  const start = text.indexOf(`{/* #${heading} */}`);
  if (start < 0) return undefined;
  const next = text.slice(start).search(/\n#{2,3} /);
  return next < 0 ? text.slice(start) : text.slice(start, start + next);
}

it('the table has every item, and no other', () => {
  expect(Object.keys(items).toSorted()).toEqual(ids.toSorted());
});

it('items are shown with another of the same verdict and heading', () => {
  for (const [id, other] of Object.entries(shownWith)) expect(items[id]).toEqual(items[other]);
});

describe.each(['docs', 'i18n/en/docusaurus-plugin-content-docs/current'])('%s', (folder) => {
  const text = readFileSync(`${folder}/23-history/index.mdx`, 'utf8');

  it.each(Object.entries(items))('treats %s', (id, { verdict, heading }) => {
    const section = sectionOf(text, heading);
    expect(section, `heading ${heading}`).toBeDefined();
    if (shown.includes(verdict)) {
      const source = shownWith[id] ?? id;
      expect(section).toContain(`<PopularAnswer verdict="${verdict}" source="${source}"`);
    }
  });

  it('keeps the omissions where they are filled', () => {
    for (const [heading, words] of [
      ['convolution', ['Fukushima80', 'LeCun89', 'LeCun98', 'Krizhevsky12', 'Hubel62']],
      ['to-the-present', ['Bahdanau15', 'Vaswani17']],
      ['credit', ['RHW86', 'Schmidhuber15']],
      ['energy', ['Hopfield82', 'Ackley85', 'NobelPrize24']],
      ['second-lull', ['Hochreiter97', 'ai-winter']],
    ] as const) {
      const section = sectionOf(text, heading);
      for (const word of words) expect(section).toContain(word);
    }
  });
});
