/** The page that stands in for one that is not kept while there is no network: it lists those that are. */
import type { Language } from '../../data/language';
import { siteTitle } from '../../data/site';
import { isPage } from '../kept';

const texts = {
  zh: {
    title: '这一页没有离线副本',
    reason: '现在连不上网，这一页也没有存在本机。联网后打开一次，以后离线也能读。',
    again: '再试一次',
    kept: '离线可读的页面',
    none: '本机还没有存下任何页面。',
  },
  en: {
    title: 'This page is not on your device',
    reason:
      'There is no connection, and this page has not been saved. Open it once while you are online; after that it can be read offline.',
    again: 'Try again',
    kept: 'Pages you can read offline',
    none: 'No page has been saved yet.',
  },
} as const;

const style = `:root{color-scheme:light dark;--paper:#fdfdfb;--ink:#1b2233;--soft:#4a5268;--accent:#2a48c4}
:root[data-theme=dark]{--paper:#12151c;--ink:#e4e7ee;--soft:#a6aec0;--accent:#9db0ff}
body{background:var(--paper);color:var(--ink);font:1.0625rem/1.75 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:3rem 1.25rem}
h1{font-size:1.6rem;line-height:1.3}h2{font-size:1.15rem;margin-top:2.5rem}
p{color:var(--soft)}a{color:var(--accent);overflow-wrap:anywhere}ul{padding-inline-start:1.25rem}li{margin-block:.35rem}`;

/** As the site's own pages choose it. */
const script = `document.documentElement.dataset.theme=(Object.entries(localStorage).find(([key])=>/^theme(-|$)/.test(key))||[])[1]||(matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light')`;

interface KeptPage {
  readonly address: string;
  readonly title: string;
}

/** `asked` is the address that was asked for, within `scope`. */
export async function missingPage(asked: string, scope: string, cache: Cache): Promise<Response> {
  const language = languageAt(asked, scope);
  const pages = (await keptPages(cache, scope)).filter(
    ({ address }) => languageAt(address, scope) === language,
  );
  return new Response(htmlOf(language, pages), {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

/** English lives below its own folder. */
function languageAt(address: string, scope: string): Language {
  return `${address}/`.startsWith(`${scope}en/`) ? 'en' : 'zh';
}

async function keptPages(cache: Cache, scope: string): Promise<KeptPage[]> {
  const addresses = (await cache.keys())
    .map(({ url }) => url)
    .filter((url) => isPage(new URL(url).pathname) && url !== `${scope}runtime`);
  const pages = await Promise.all(
    addresses.map(async (address) => {
      const html = (await (await cache.match(address, { ignoreVary: true }))?.text()) ?? '';
      const title = /<title[^>]*>([^<]+)<\/title>/.exec(html)?.[1];
      return title === undefined ? [] : [{ address, title }];
    }),
  );
  return pages.flat().sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Titles and addresses are the site's own, escaped in its HTML and by the browser. */
function htmlOf(language: Language, pages: readonly KeptPage[]): string {
  const text = texts[language];
  const items = pages.map(({ address, title }) => `<li><a href="${address}">${title}</a></li>`);
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${text.title} | ${siteTitle[language]}</title>
<style>${style}</style><script>${script}</script></head>
<body><main><h1>${text.title}</h1><p>${text.reason}</p><p><a href="">${text.again}</a></p>
<h2>${text.kept}</h2>${items.length > 0 ? `<ul>${items.join('')}</ul>` : `<p>${text.none}</p>`}</main></body></html>`;
}
