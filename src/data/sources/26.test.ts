/** Every item of question 26 is treated, in both languages, where the table says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { items, lostReferences } from './26';
import type { SourceItem } from './source-item';

/** Letters of the list's sub-items, by number: 26.1a and 26.1b, 26.2a to 26.2c, and so on. */
const parts: readonly (readonly [number, string])[] = [
  [0, ''],
  [1, 'ab'],
  [2, 'abc'],
  [3, 'ab'],
  [4, 'abcdef'],
  [5, ''],
  [6, 'abc'],
  [7, 'abcd'],
  [8, 'abc'],
  [9, 'ab'],
];
const ids = [
  ...parts.flatMap(([number, letters]) =>
    letters === '' ? [`26.${number}`] : [...letters].map((letter) => `26.${number}${letter}`),
  ),
  ...[1, 2, 3, 4, 5].map((number) => `26.M${number}`),
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

describe.each(['docs', 'i18n/en/docusaurus-plugin-content-docs/current'])('%s', (folder) => {
  const text = readFileSync(`${folder}/26-activation-functions/index.mdx`, 'utf8');

  it.each(Object.entries(items))('treats %s', (id, { verdict, heading }) => {
    const section = sectionOf(text, heading);
    expect(section, `heading ${heading}`).toBeDefined();
    if (shown.includes(verdict)) {
      expect(section).toContain(`<PopularAnswer verdict="${verdict}" source="${id}"`);
    }
  });

  it('recovers the nine references in order', () => {
    const rows = sectionOf(text, 'lost-references')?.match(/^\| \[\d\] .*$/gm) ?? [];
    expect(rows).toHaveLength(lostReferences.length);
    for (const [index, { key, reconstructed }] of lostReferences.entries()) {
      expect(rows[index]).toContain(`| [${index + 1}] |`);
      expect(rows[index]).toContain(`<Cite id="${key}" />`);
      expect(/重建|reconstructed/.test(rows[index] ?? '')).toBe(reconstructed);
    }
  });
});
