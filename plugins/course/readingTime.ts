/** How long a page takes to read: an estimate from its length, the same rule for both languages. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Language } from '../../src/data/language';
import { isJsxElement, parseMdx, textOf } from '../chapters/checks/syntax';

/** Of text that explains; what Docusaurus takes for posts. */
const WORDS_A_MINUTE = 200;

/** A displayed formula takes as long as so many words, one in a line of text as long as one. */
const WORDS_A_DISPLAY = 12;

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  zh: new Intl.Segmenter('zh-Hans', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

/** In whole minutes, at least one; without the time that experiments take. */
export function readingMinutes(tree: Root, language: Language): number {
  return Math.max(1, Math.round(wordsIn(tree, language) / WORDS_A_MINUTE));
}

/** Attributes that hold Markdown which readers see. */
const written = ['question', 'wrong', 'caption'];

export function wordsIn(tree: Root, language: Language): number {
  let words = 0;
  visit(tree, (node) => {
    if (node.type === 'math') words += WORDS_A_DISPLAY;
    else if (node.type === 'inlineMath') words += 1;
    else if (node.type === 'text') words += countWords(node.value, language);
    else if (isJsxElement(node)) {
      for (const name of written) {
        const source = textOf(node, name);
        if (source !== undefined) words += wordsIn(parseMdx(source), language);
      }
    }
  });
  return words;
}

function countWords(text: string, language: Language): number {
  let words = 0;
  for (const { isWordLike } of segmenters[language].segment(text)) if (isWordLike) words += 1;
  return words;
}
