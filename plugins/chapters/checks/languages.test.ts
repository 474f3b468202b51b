import { describe, expect, it } from 'vitest';
import { chapterFile, chapterWith, englishFile, soundChapter } from './fixture';
import { compareLanguages, missingLanguage } from './languages';

const zh = soundChapter();

it('finds no difference between two sound chapters', () => {
  expect(compareLanguages(zh, soundChapter(englishFile))).toEqual([]);
});

describe.each([
  [
    'heading ids',
    '#experiment */',
    '#experiments */',
    /in headings: number 2 is ### experiment \(docs.*:19\).*### experiments \(i18n.*:19\)/,
  ],
  ['heading levels', '### The', '## The', /in headings: number 2/],
  [
    'playgrounds',
    '<Playground id="dying-relu" />',
    '',
    /in playgrounds: number 1 is dying-relu.* none \(i18n/,
  ],
  ['verdicts', 'verdict="wrong"', 'verdict="right"', /in popular answers/],
  ['claims', 'off-is-not-dead', 'leaky-survives', /in popular answers/],
  ['follow-ups', 'id="which-necessary"', 'id="which"', /in follow-ups: number 1/],
  [
    'recorded numbers',
    'metric="deadShare"',
    'metric="deadShareBefore"',
    /in recorded numbers: i18n.* lacks dying-relu deadShare/,
  ],
  [
    'cited works',
    '<Cite id="Lu19" />',
    '<Cite id="Lu19" /><Cite id="Maas13" />',
    /in cited works: docs.* lacks Maas13/,
  ],
  [
    'front matter',
    'last_checked: 2026-11-23',
    'last_checked: 2026-11-22',
    /"last_checked": 2026-11-23 \(docs.*:7\), 2026-11-22 here/,
  ],
] as const)('%s', (_, text, replacement, expected) => {
  it('must agree', () => {
    const problems = compareLanguages(zh, chapterWith(text, replacement, englishFile));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(expected);
    expect(problems[0]?.line).toBeGreaterThan(1);
    expect(problems[0]?.fix).not.toBe('');
  });
});

it('lets each language cite in its own order', () => {
  const both = ['<Cite id="Lu19" /><Cite id="Maas13" />', '<Cite id="Maas13" /><Cite id="Lu19" />'];
  const [ours, theirs] = both.map((text, index) =>
    chapterWith('<Cite id="Lu19" />', text, index === 0 ? chapterFile : englishFile),
  );
  expect(ours && theirs && compareLanguages(ours, theirs)).toEqual([]);
});

it('tells which language a chapter lacks', () => {
  expect(missingLanguage(chapterFile, englishFile).message).toContain(englishFile);
});
