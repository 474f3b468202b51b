import type { Config } from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import remarkMath from 'remark-math';
import rehypeKatex from 'rehype-katex';
import { buildLanguage } from './plugins/build-language';
import chapters from './plugins/chapters';
import remarkVocabulary from './plugins/chapters/remark';
import citations from './plugins/citations';
import course from './plugins/course';
import experiments from './plugins/experiments';
import fonts from './plugins/fonts';
import staticMath from './plugins/math';
import offline from './plugins/offline';
import routes from './plugins/routes';
import search from './plugins/search';
import texts from './plugins/texts';
import timeline from './plugins/timeline';
import { version } from './package.json';
import { pageTemplate } from './src/client/pageTemplate';
import { earlyTouchesScript } from './src/components/earlyTouches';
import { movedPages } from './src/data/moved';
import { blogDescription, blogTitle, licensesLabel, siteTagline, siteTitle } from './src/data/site';

const url = process.env.SITE_URL ?? 'https://ten-questions.example.org';
// `/ten-questions`, `ten-questions/` and `/ten-questions/` all mean the same sub-path.
const baseUrl = `/${process.env.SITE_BASE ?? ''}/`.replace(/\/+/g, '/');
const language = buildLanguage();

const config: Config = {
  title: siteTitle[language],
  tagline: siteTagline[language],
  favicon: 'img/favicon.ico',
  headTags: [
    { tagName: 'script', attributes: {}, innerHTML: earlyTouchesScript },
    {
      tagName: 'link',
      attributes: { rel: 'icon', type: 'image/svg+xml', href: `${baseUrl}img/favicon.svg` },
    },
    {
      tagName: 'link',
      attributes: { rel: 'apple-touch-icon', href: `${baseUrl}img/apple-touch-icon.png` },
    },
    {
      tagName: 'link',
      attributes: { rel: 'manifest', href: `${baseUrl}app.${language}.webmanifest` },
    },
  ],
  url,
  baseUrl,
  ssrTemplate: pageTemplate,
  // The built site keeps one runtime for both languages; a development server serves one language.
  customFields: {
    release: version,
    // Where both languages find what they share.
    root: baseUrl,
    ...(process.env.NODE_ENV === 'production' && {
      runtimePath: `${baseUrl}runtime/`,
      offlineScope: baseUrl,
    }),
  },
  future: {
    v4: true,
    // The cache of one build serves the next even where the base path differs: links of a page
    // built for a sub-path then lead to the root (Docusaurus 3.10.2). A build takes half a minute.
    faster: { rspackPersistentCache: false },
  },
  i18n: {
    defaultLocale: 'zh-Hans',
    locales: ['zh-Hans', 'en'],
    localeConfigs: {
      'zh-Hans': { label: '简体中文', htmlLang: 'zh-Hans' },
      en: { label: 'English', htmlLang: 'en' },
    },
  },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  clientModules: [
    './src/client/offline.ts',
    './src/client/prefetch.ts',
    './src/client/reveal.ts',
    './src/client/place/index.ts',
  ],
  plugins: [
    chapters,
    citations,
    course,
    experiments,
    fonts,
    offline,
    routes,
    search,
    texts,
    timeline,
    [
      '@docusaurus/plugin-client-redirects',
      { redirects: Object.entries(movedPages).map(([from, to]) => ({ from, to })) },
    ],
  ],
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          breadcrumbs: false,
          sidebarPath: './sidebars.ts',
          // The first page of a question is its category's own link.
          sidebarItemsGenerator: async ({ defaultSidebarItemsGenerator, ...rest }) =>
            (await defaultSidebarItemsGenerator(rest)).filter(
              (item) => item.type !== 'doc' || !item.id.endsWith('/index'),
            ),
          beforeDefaultRemarkPlugins: [
            [remarkVocabulary, { siteDir: __dirname, pages: 'chapters' }],
          ],
          remarkPlugins: [remarkMath],
          rehypePlugins: [rehypeKatex, staticMath],
        },
        blog: {
          blogTitle: blogTitle.zh,
          blogDescription: blogDescription.zh,
          blogSidebarTitle: blogTitle.zh,
          blogSidebarCount: 'ALL',
          showReadingTime: false,
          archiveBasePath: null,
          beforeDefaultRemarkPlugins: [[remarkVocabulary, { siteDir: __dirname, pages: 'posts' }]],
          onUntruncatedBlogPosts: 'throw',
          onInlineAuthors: 'throw',
          onInlineTags: 'throw',
          feedOptions: { type: 'atom', title: siteTitle[language], copyright: 'CC BY 4.0' },
        },
        pages: {
          beforeDefaultRemarkPlugins: [[remarkVocabulary, { siteDir: __dirname, pages: 'posts' }]],
          remarkPlugins: [remarkMath],
          rehypePlugins: [rehypeKatex, staticMath],
        },
        theme: { customCss: './src/css/custom.css' },
      } satisfies Preset.Options,
    ],
  ],
  themeConfig: {
    image: 'img/social-card.png',
    metadata: [
      { name: 'theme-color', media: '(prefers-color-scheme: light)', content: '#fdfdfb' },
      { name: 'theme-color', media: '(prefers-color-scheme: dark)', content: '#12151c' },
    ],
    colorMode: { respectPrefersColorScheme: true },
    docs: { sidebar: { hideable: true } },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    // Nothing is coloured by it: code in the pages is plain text.
    prism: { theme: { plain: {}, styles: [] } },
    navbar: {
      title: siteTitle[language],
      logo: {
        alt: '',
        src: 'img/logo.svg',
        srcDark: 'img/logo-dark.svg',
        width: 30,
        height: 30,
      },
      items: [
        { type: 'docSidebar', sidebarId: 'chapters', label: '章节', position: 'left' },
        { to: '/experiments', label: '实验', position: 'left' },
        { to: '/glossary', label: '术语', position: 'left' },
        { to: '/blog', label: '札记', position: 'left' },
        { type: 'localeDropdown', position: 'right' },
      ],
    },
    footer: {
      links: [
        { label: '全部实验', to: '/experiments' },
        { label: '30 秒回答', to: '/answers' },
        { label: '术语', to: '/glossary' },
        { label: '本站怎样验证', to: '/verification' },
        { label: '用于教学', to: '/teach' },
        { label: '札记', to: '/blog' },
        { label: '离线阅读', to: '/offline' },
        { label: '订阅（Atom）', to: 'pathname:///blog/atom.xml' },
        {
          // Both languages share the runtime, so the link must not get the language's own path.
          html: `<a class="footer__link-item" href="${baseUrl}runtime/licenses.txt" rel="license">${licensesLabel[language]}</a>`,
        },
      ],
      copyright:
        '文字以 <a href="https://creativecommons.org/licenses/by/4.0/deed.zh-hans" rel="license">CC BY 4.0</a> 授权，代码以 MIT 授权。本站不收集数据，也不向任何第三方发出请求。',
    },
  } satisfies Preset.ThemeConfig,
};

export default config;
