/** How the site calls itself, in both languages. */
import type { Localized } from './language';

export const siteTitle: Localized = {
  zh: '深度学习十问',
  en: 'Ten Questions of Deep Learning',
};

/** Whom a citation names: the project as a body, as CITATION.cff does. */
export const siteAuthors: Localized = {
  zh: '《深度学习十问》贡献者',
  en: 'The contributors to Ten Questions of Deep Learning',
};

export const siteTagline: Localized = {
  zh: '每个论断都是一个可以当场运行的实验',
  en: 'Every claim is an experiment you can run',
};

export const siteDescription: Localized = {
  zh: '十道流传最广的深度学习面试题，逐条核对，逐条实验：代码在网页里直接运行，可读、可改、可复现。',
  en: 'Ten deep-learning interview questions, checked item by item. The evidence is code that runs in the page, to be read, edited and reproduced.',
};

export const blogTitle: Localized = { zh: '札记', en: 'Notes' };

export const blogDescription: Localized = {
  zh: '更新、勘误，以及本站怎样验证论断。',
  en: 'Releases, corrections, and how this site verifies its claims.',
};

/** The link to the licences of the libraries that experiments run on. */
export const licensesLabel: Localized = {
  zh: '第三方软件许可',
  en: 'Third-party licences',
};
