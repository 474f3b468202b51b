import type { Config } from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import remarkMath from 'remark-math';
import rehypeKatex from 'rehype-katex';

const url = process.env.SITE_URL ?? 'https://ten-questions.example.org';
const baseUrl = process.env.SITE_BASE ?? '/';

const config: Config = {
  title: '深度学习十问',
  url,
  baseUrl,
  future: { v4: true, faster: true },
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
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          remarkPlugins: [remarkMath],
          rehypePlugins: [rehypeKatex],
        },
        blog: { showReadingTime: false, onUntruncatedBlogPosts: 'ignore' },
        theme: { customCss: './src/css/custom.css' },
      } satisfies Preset.Options,
    ],
  ],
  themeConfig: {
    navbar: { title: '深度学习十问', items: [{ type: 'localeDropdown', position: 'right' }] },
  } satisfies Preset.ThemeConfig,
};

export default config;
