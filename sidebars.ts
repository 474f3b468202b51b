/** The sidebar: all ten questions by number; those to come are listed, but lead nowhere yet. */
import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { buildLanguage } from './plugins/build-language';
import { chapters, type Chapter } from './src/data/chapters';

const language = buildLanguage();
const toCome = { zh: '即将推出', en: 'to come' }[language];

function sidebarItem({ number, slug, title, released }: Chapter) {
  const label = `${number} ${title[language]}`;
  if (released) return { type: 'doc' as const, id: `${slug}/index`, label };
  const value = `<span>${label}</span> <small>${toCome}</small>`;
  return { type: 'html' as const, value, className: 'to-come', defaultStyle: true };
}

const sidebars: SidebarsConfig = { chapters: chapters.map(sidebarItem) };

export default sidebars;
