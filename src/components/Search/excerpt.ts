/** Cuts from a text what shows why it was found, and marks the words. */

export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** All of the text in pieces, those that the query has found among them. @param words in lower case */
export function marked(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { index, 0: found } of matches(text, words)) {
    if (index > end) pieces.push({ text: text.slice(end, index), isFound: false });
    pieces.push({ text: found, isFound: true });
    end = index + found.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isFound: false });
  return pieces;
}

/** About `length` characters round the place where most of the words stand close together. */
export function excerptOf(text: string, words: readonly string[], length: number): string {
  if (text.length <= length) return text;
  const found = matches(text, words);
  const near = found.map(({ index }) => {
    const inside = found.filter(
      (other) => other.index >= index && other.index < index + length * 0.7,
    );
    return { index, words: new Set(inside.map(([word]) => word.toLowerCase())).size };
  });
  const best = near.reduce((a, b) => (b.words > a.words ? b : a), { index: 0, words: 0 });
  const start = best.index < length * 0.7 ? 0 : startOfClause(text, best.index, length * 0.3);
  const end = Math.min(text.length, start + length);
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}

/** After the first end of a sentence before `index`, at most `reach` away; else after a space or comma. */
function startOfClause(text: string, index: number, reach: number): number {
  const from = Math.max(0, Math.floor(index - reach));
  const before = text.slice(from, index);
  const stop = /[。！？；.!?;]\s*/u.exec(before) ?? /[，：、,:\s]\s*/u.exec(before);
  return stop ? from + stop.index + stop[0].length : index;
}

function matches(text: string, words: readonly string[]): RegExpExecArray[] {
  if (words.length === 0) return [];
  // The longer of two words that begin alike.
  const longest = [...words].sort((a, b) => b.length - a.length).map(patternOf);
  return [...text.matchAll(new RegExp(longest.join('|'), 'giu'))] as RegExpExecArray[];
}

/** A Latin word is found as a whole, a Chinese one wherever it stands. */
function patternOf(word: string): string {
  const plain = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  if (/\p{Script=Han}/u.test(word)) return plain;
  return `(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`;
}
