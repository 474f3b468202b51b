/** What the list leaves out of the history stands where the chapter fills it in, in both languages. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sectionOf } from '../section';

const filled: Readonly<Record<string, readonly string[]>> = {
  convolution: ['Fukushima80', 'LeCun89', 'LeCun98', 'Krizhevsky12', 'Hubel62'],
  'to-the-present': ['Bahdanau15', 'Vaswani17'],
  credit: ['RHW86', 'Schmidhuber15'],
  energy: ['Hopfield82', 'Ackley85', 'NobelPrize24'],
  'second-lull': ['Hochreiter97', 'ai-winter'],
};

it.each(['docs', 'i18n/en/docusaurus-plugin-content-docs/current'])(
  'omissions are filled in %s',
  (folder) => {
    const text = readFileSync(`${folder}/23-history/index.mdx`, 'utf8');
    for (const [heading, words] of Object.entries(filled)) {
      for (const word of words) expect(sectionOf(text, heading)).toContain(word);
    }
  },
);
