/** Stub of `@docusaurus/theme-common`: light mode, and class names as they are. */
import type { ReactNode } from 'react';

export function useColorMode() {
  return { colorMode: 'light', colorModeChoice: 'light', setColorMode: () => undefined };
}

export function usePluralForm() {
  return {
    selectMessage: (count: number, messages: string) => {
      const forms = messages.split('|');
      return (count === 1 ? forms[0] : forms.at(-1)) ?? '';
    },
  };
}

export function useThemeConfig() {
  return { prism: {}, docs: {}, navbar: { items: [] } };
}

export function PageMetadata() {
  return null;
}

export function HtmlClassNameProvider({ children }: { children?: ReactNode; className?: string }) {
  return <>{children}</>;
}

export const ThemeClassNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  common: {},
  layout: {},
  docs: {},
  blog: {},
  pages: {},
};
