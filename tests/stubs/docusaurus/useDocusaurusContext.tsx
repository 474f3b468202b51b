/** Stub of `@docusaurus/useDocusaurusContext`: a zh-Hans site at the root; `locale.current` may be set by a test. */
export const locale = { current: 'zh-Hans' };

export default function useDocusaurusContext() {
  return {
    siteConfig: {
      title: '深度学习十问',
      tagline: '',
      url: 'https://ten-questions.example.org',
      baseUrl: '/',
      customFields: { runtimePath: '/runtime/' },
      themeConfig: {},
    },
    siteMetadata: { docusaurusVersion: '3', pluginVersions: {} },
    globalData: {},
    i18n: {
      currentLocale: locale.current,
      defaultLocale: 'zh-Hans',
      locales: ['zh-Hans', 'en'],
      path: 'i18n',
      localeConfigs: {},
    },
    codeTranslations: {},
  };
}
