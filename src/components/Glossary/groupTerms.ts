/** Orders terms as a dictionary of the reader's language does, and groups them by first letter. */
import type { Term } from '@site/src/data/term';
import type { Language } from '@site/src/data/language';

export interface Group {
  /** A Latin capital: in Chinese that of the first syllable's pinyin. */
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** In pinyin order, the first character of each letter; none begins with I, U or V. */
const firstOfLetter: readonly (readonly [letter: string, character: string])[] = [
  ['A', '啊'],
  ['B', '八'],
  ['C', '擦'],
  ['D', '哒'],
  ['E', '婀'],
  ['F', '发'],
  ['G', '嘎'],
  ['H', '哈'],
  ['J', '击'],
  ['K', '咔'],
  ['L', '垃'],
  ['M', '妈'],
  ['N', '拿'],
  ['O', '噢'],
  ['P', '趴'],
  ['Q', '七'],
  ['R', '然'],
  ['S', '撒'],
  ['T', '它'],
  ['W', '挖'],
  ['X', '夕'],
  ['Y', '丫'],
  ['Z', '匝'],
];

const pinyin = new Intl.Collator('zh-Hans-u-co-pinyin');

export function groupTerms(terms: readonly Term[], language: Language): Group[] {
  const collator = language === 'zh' ? pinyin : new Intl.Collator('en');
  const ordered = [...terms].sort((a, b) => collator.compare(a.name[language], b.name[language]));
  const groups = new Map<string, Term[]>();
  for (const term of ordered) {
    const letter = letterOf(term.name[language]);
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups]
    .map(([letter, members]) => ({ letter, terms: members }))
    .sort((a, b) => a.letter.localeCompare(b.letter));
}

function letterOf(name: string): string {
  const first = name[0] ?? '';
  if (/[a-z]/i.test(first)) return first.toUpperCase();
  return firstOfLetter.findLast(([, start]) => pinyin.compare(start, first) <= 0)?.[0] ?? '#';
}
