/** The languages a book is made in, and the few words that only the book has. */
import type { Language } from '../../src/data/language.ts';
import type { Locale } from '../site-pages.mts';

export interface Edition {
  readonly locale: Locale;
  readonly language: Language;
  /** Below the site's root. */
  readonly base: string;
  readonly title: string;
  readonly contents: string;
  readonly answer: string;
  /** Said when a question is printed. */
  readonly progress: (title: string, pages: number) => string;
}

export const editions: readonly Edition[] = [
  {
    locale: 'zh-Hans',
    language: 'zh',
    base: '',
    title: '深度学习十问',
    contents: '目录',
    answer: '怎么答',
    progress: (title, pages) => `${title}: ${pages} 页`,
  },
  {
    locale: 'en',
    language: 'en',
    base: 'en/',
    title: 'Ten Questions of Deep Learning',
    contents: 'Contents',
    answer: 'The answer',
    progress: (title, pages) => `${title}: ${pages} pages`,
  },
];
