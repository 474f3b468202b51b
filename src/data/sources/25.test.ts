/** Every line of question 25 is treated, in both languages, where the table says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { items } from './25';
import type { SourceItem } from './source-item';

const ids = [
  ...Array.from({ length: 13 }, (_, line) => `25.${line}`),
  ...[1, 2, 3].map((number) => `25.M${number}`),
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
  const text = readFileSync(`${folder}/25-problems-and-remedies/index.mdx`, 'utf8');

  it.each(Object.entries(items))('treats %s', (id, { verdict, heading }) => {
    const section = sectionOf(text, heading);
    expect(section, `heading ${heading}`).toBeDefined();
    if (shown.includes(verdict)) {
      expect(section).toContain(`<PopularAnswer verdict="${verdict}" source="${id}"`);
    }
  });
});
