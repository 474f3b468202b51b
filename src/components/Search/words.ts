/** Words of a text or of a query. Chinese has no spaces between them; the browser knows where they end. */

/** Chinese and Latin text alike. Firefox has it from 125 on. */
const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter('zh-Hans', { granularity: 'word' }) : undefined;

/** Runs of letters and digits, and each Chinese character alone, which begins some word. */
const pieces = /\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;

/** In lower case, with full-width letters and raised digits as plain ones. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  if (!segmenter) return plain.match(pieces) ?? [];
  return [...segmenter.segment(plain)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  );
}

/** What entries are found by: their words, and `backpropagation` where `back-propagation` is written. */
export function indexedWords(text: string): string[] {
  const joined = text.match(/\p{Script=Latin}+(?:[-–]\p{Script=Latin}+)+/gu) ?? [];
  return [...wordsOf(text), ...joined.flatMap((word) => wordsOf(word.replace(/[-–]/g, '')))];
}

/** Whether Chinese words of a query can be told apart; else each of its characters may begin one. */
export const knowsChinese = segmenter !== undefined;

export function isChinese(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}
