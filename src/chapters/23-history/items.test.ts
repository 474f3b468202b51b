/** What the list leaves out of the history stands where the chapter fills it in, in both languages. */
import { expect, it } from 'vitest';
import { chapterText, languageFolders, sectionOf } from '../text';

const filled: Readonly<Record<string, readonly string[]>> = {
  convolution: ['Fukushima80', 'LeCun89', 'LeCun98', 'Krizhevsky12', 'Hubel62'],
  'to-the-present': ['Bahdanau15', 'Vaswani17'],
  credit: ['RHW86', 'Schmidhuber15'],
  energy: ['Hopfield82', 'Ackley85', 'NobelPrize24'],
  'second-lull': ['Hochreiter97', 'ai-winter'],
};

it.each(languageFolders)('omissions are filled in %s', (folder) => {
  const text = chapterText(folder, '23-history');
  for (const [heading, words] of Object.entries(filled)) {
    for (const word of words) expect(sectionOf(text, heading)).toContain(word);
  }
});
