/**
 * Finds full-width and invisible characters that stand in code, outside of strings, comments and
 * patterns. What is a string and what is not, acorn's tokenizer knows: where it stumbles over one,
 * the plain character takes its place, and the reading goes on.
 */
import { tokenizer, type Comment, type Token } from 'acorn';
import type { Change } from '../../protocol';
import { oddSpace, plainOf, quotes } from './characters';

/** More of them than anyone types. */
const MOST = 500;

interface Reading {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly stumbled?: { readonly at: number; readonly message: string };
}

/** Reads as far as it goes; TypeScript's own words are names to the tokenizer. */
export function read(text: string): Reading {
  const tokens: Token[] = [];
  const comments: Comment[] = [];
  try {
    const options = { ecmaVersion: 'latest', sourceType: 'module', onComment: comments } as const;
    for (const token of tokenizer(text, options)) tokens.push(token);
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    const { pos, message } = problem as SyntaxError & { pos: number };
    return { tokens, comments, stumbled: { at: pos, message } };
  }
  return { tokens, comments };
}

/** The changes that make code of the text, in order; none where no such character is to blame. */
export function findRepair(source: string): Change[] {
  const changes = new Map<number, Change>();
  let text = source;
  let reading = read(text);
  while (reading.stumbled && changes.size < MOST) {
    const found = changesAt(text, reading.stumbled.at, reading.stumbled.message);
    if (found.length === 0) break;
    for (const change of found) {
      changes.set(change.at, change);
      text = withOne(text, change);
    }
    reading = read(text);
  }
  for (const change of inNames(reading.tokens, source)) changes.set(change.at, change);
  if (changes.size > 0)
    for (const change of inSpaces(reading, source)) changes.set(change.at, change);
  return [...changes.values()].sort((a, b) => a.at - b.at);
}

export function applyChanges(text: string, changes: readonly Change[]): string {
  let end = 0;
  const parts = changes.map(({ at, from, to }) => {
    const before = text.slice(end, at);
    end = at + from.length;
    return before + to;
  });
  return parts.join('') + text.slice(end);
}

/** Keeps every other character where it was, so that places stay true. */
function withOne(text: string, { at, from, to }: Change): string {
  return text.slice(0, at) + (to[0] ?? ' ') + text.slice(at + from.length);
}

function changesAt(text: string, at: number, message: string): Change[] {
  const from = text[at] ?? '';
  const line = (text.slice(at).split('\n', 1)[0] ?? '').slice(1);
  if (/^Unterminated string/.test(message)) {
    const end = indexOfAny(line, quotes[from] ?? '');
    return end === -1 ? [] : [{ at: at + 1 + end, from: line[end] ?? '', to: from }];
  }
  const to = plainOf(from);
  if (to === undefined) return [];
  const family = quotes[to];
  if (family?.includes(from)) return quoted(line, at, from, to, family);
  // At the end of a statement it was meant as one.
  if (from === '。' && /^\s*(\/\/.*)?$/.test(line)) return [{ at, from, to: ';' }];
  return [{ at, from, to }];
}

/** A string's two quotes; the other kind where the string holds the first. */
function quoted(line: string, at: number, from: string, plain: string, family: string): Change[] {
  const end = indexOfAny(line, family);
  if (end === -1) return [{ at, from, to: plain }];
  const inner = line.slice(0, end);
  const to = [plain, '"', "'", '`'].find((quote) => !inner.includes(quote)) ?? plain;
  return [
    { at, from, to },
    { at: at + 1 + end, from: line[end] ?? '', to },
  ];
}

function indexOfAny(text: string, characters: string): number {
  return text.split('').findIndex((each) => characters.includes(each));
}

/** Full-width letters and digits are letters to JavaScript, of other names. */
function inNames(tokens: readonly Token[], source: string): Change[] {
  return tokens
    .filter(({ type }) => type.label === 'name')
    .flatMap(({ start, end }) =>
      source
        .slice(start, end)
        .split('')
        .map((from, index) => ({ at: start + index, from })),
    )
    .flatMap(({ at, from }) => {
      const to = plainOf(from);
      return to === undefined ? [] : [{ at, from, to }];
    });
}

/** Between tokens and outside of comments. */
function inSpaces({ tokens, comments }: Reading, source: string): Change[] {
  const taken = [...tokens, ...comments];
  return [...source.matchAll(oddSpace)]
    .filter(({ index }) => !taken.some(({ start, end }) => start <= index && index < end))
    .filter(({ index }) => index < (tokens.at(-1)?.end ?? 0))
    .map(({ index, 0: from }) => ({ at: index, from, to: ' ' }));
}

/** The source with plain spaces between its tokens, as long as it was. */
export function withPlainSpaces(source: string): string {
  return applyChanges(source, inSpaces(read(source), source));
}
