/** The index: how it is made when the site is built, and how the browser asks it. */
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { Entry, Kind, SearchDocument } from './found';
import { indexedWords, isChinese, knowsChinese, wordsOf } from './words';

export type Index = MiniSearch<SearchDocument>;

const kept = ['kind', 'to', 'title', 'place', 'shelf'] as const;

const options: Options<SearchDocument> = {
  fields: ['title', 'names', 'place', 'text'],
  storeFields: [...kept],
  tokenize: indexedWords,
  // Words are in lower case already, and nobody looks for a measured number.
  processTerm: (word) => (/^\d+[.,]\d/.test(word) ? null : word),
};

/** What a reader looks for by name stands before what mentions it. */
const weights: Readonly<Record<Kind, number>> = {
  term: 1.5,
  section: 1.3,
  experiment: 1.1,
  event: 0.9,
  claim: 0.7,
  work: 0.7,
  page: 0.9,
};

export interface Hit extends Entry {
  readonly id: number;
  /** The entry's words that the query has found. */
  readonly words: readonly string[];
}

/** @returns the file that the browser fetches */
export function serialize(documents: readonly SearchDocument[]): string {
  const index: Index = new MiniSearch(options);
  index.addAll(documents);
  return JSON.stringify(index);
}

/** In turns, so that the page stays alive meanwhile. */
export function deserialize(file: string): Promise<Index> {
  return MiniSearch.loadJSONAsync(file, options);
}

/** With fewer that have every word, those that have some of them are looked for too. */
const enough = 12;

/** So many are kept for the groups; the best of each are shown at first. */
export const mostHits = 48;

/** Entries that have every word of the query; where they are few, those that have some of them too. */
export function find(index: Index, query: string): Hit[] {
  const name = plain(query);
  const asking: SearchOptions = {
    tokenize: wordsOf,
    boost: { title: 3, names: 3, place: 0.6 },
    boostDocument: (_id, _word, stored) => weightOf(stored as unknown as Entry, name),
    prefix: (word, at, words) =>
      isChinese(word) ? !knowsChinese || at === words.length - 1 : true,
    fuzzy: (word) => !isChinese(word) && word.length > 3 && 0.2,
  };
  const every = index.search(query, { ...asking, combineWith: 'AND' });
  const known = new Set(every.map(({ id }) => id as number));
  const some =
    every.length < enough
      ? index
          .search(query, { ...asking, fuzzy: looseness })
          .filter(({ id }) => !known.has(id as number))
      : [];
  return [...every, ...some]
    .slice(0, Math.min(Math.max(every.length, enough), mostHits))
    .map(({ id, match, kind, to, title, place, shelf }) => ({
      id: id as number,
      kind: kind as Kind,
      to: to as string,
      title: title as string,
      place: place as string,
      shelf: shelf as string,
      words: Object.keys(match),
    }));
}

/** A Chinese word with one wrong character is still likely meant. */
function looseness(word: string): number {
  if (isChinese(word)) return word.length > 1 && knowsChinese ? 1 : 0;
  return word.length > 3 ? 0.2 : 0;
}

function weightOf({ kind, title, place }: Entry, name: string): number {
  const own = [title, ...(kind === 'term' ? place.split(', ') : [])].map(plain);
  if (own.includes(name)) return 2 * weights[kind];
  return own.some((each) => each.includes(name)) ? 1.3 * weights[kind] : weights[kind];
}

/** Letters and digits only: `Back-propagation` is `backpropagation`. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
