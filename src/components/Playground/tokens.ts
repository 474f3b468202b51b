/** Where the coloured words of shown code are, without an element for each of them. */
import { Prism } from 'prism-react-renderer';

export type TokenKind = 'comment' | 'keyword' | 'number' | 'string' | 'function' | 'punctuation';

/** Half-open, in UTF-16 units, as ranges in the document count them. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/** The tokenizer’s names for what has a colour here; the rest is plain. */
const kindOf: Readonly<Record<string, TokenKind>> = {
  comment: 'comment',
  keyword: 'keyword',
  boolean: 'number',
  number: 'number',
  constant: 'number',
  string: 'string',
  'template-string': 'string',
  regex: 'string',
  function: 'function',
  'class-name': 'function',
  punctuation: 'punctuation',
  operator: 'punctuation',
};

type Stream = ReturnType<typeof Prism.tokenize>[number];

export function tokensOf(code: string): readonly Token[] {
  const grammar = Prism.languages['tsx'];
  if (!grammar) return [];
  const found: Token[] = [];
  let at = 0;
  const walk = (part: Stream | Stream[], kind: TokenKind | undefined): void => {
    if (Array.isArray(part)) {
      for (const piece of part) walk(piece, kind);
    } else if (typeof part !== 'string') {
      walk(part.content, kindOf[part.type] ?? kind);
    } else {
      const end = at + part.length;
      if (kind !== undefined && part.trim() !== '') found.push({ kind, start: at, end });
      at = end;
    }
  };
  walk(Prism.tokenize(code, grammar), undefined);
  return found;
}
