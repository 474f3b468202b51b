/** The code theme: one for light and dark, because its colours are the tokens of `tokens.css`. */
import type { PrismTheme } from 'prism-react-renderer';

export const codeTheme: PrismTheme = {
  plain: { color: 'var(--code-text)', backgroundColor: 'var(--code-background)' },
  styles: [
    { types: ['comment', 'prolog', 'doctype', 'cdata'], style: { color: 'var(--code-comment)' } },
    { types: ['punctuation', 'operator'], style: { color: 'var(--code-punctuation)' } },
    {
      types: ['keyword', 'atrule', 'important', 'tag', 'selector'],
      style: { color: 'var(--code-keyword)' },
    },
    {
      types: ['string', 'char', 'template-string', 'attr-value', 'regex', 'inserted', 'url'],
      style: { color: 'var(--code-string)' },
    },
    {
      types: ['number', 'boolean', 'constant', 'symbol', 'deleted'],
      style: { color: 'var(--code-number)' },
    },
    { types: ['function', 'attr-name', 'property'], style: { color: 'var(--code-function)' } },
    { types: ['class-name', 'builtin', 'namespace'], style: { color: 'var(--code-type)' } },
    { types: ['bold'], style: { fontWeight: 'bold' } },
  ],
};
