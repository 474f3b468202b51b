/** Stub of `@docusaurus/BrowserOnly`: tests of components run in a browser. */
import type { ReactNode } from 'react';

export default function BrowserOnly({
  children,
}: {
  children?: () => ReactNode;
  fallback?: ReactNode;
}) {
  return <>{children?.()}</>;
}
