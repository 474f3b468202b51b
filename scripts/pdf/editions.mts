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
  /** Of the text, in points: characters need more than letters do. */
  readonly textSize: number;
  readonly answer: string;
  /** Below the title: what paper cannot do, and what may be done with it. */
  readonly note: (site: string) => string;
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
    textSize: 9.6,
    answer: '怎么答',
    note: (site) => `实验可以在 ${site} 上运行和改动。文字以 CC BY 4.0 授权。`,
    progress: (title, pages) => `${title}: ${pages} 页`,
  },
  {
    locale: 'en',
    language: 'en',
    base: 'en/',
    title: 'Ten Questions of Deep Learning',
    contents: 'Contents',
    textSize: 9.1,
    answer: 'The answer',
    note: (site) => `The experiments can be run and changed at ${site}. Text under CC BY 4.0.`,
    progress: (title, pages) => `${title}: ${pages} pages`,
  },
];
