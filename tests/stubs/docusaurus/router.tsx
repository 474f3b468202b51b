/** Stub of `@docusaurus/router`: jsdom's own location. */
import type { ReactNode } from 'react';

export function useLocation() {
  return globalThis.location ?? { pathname: '/', search: '', hash: '' };
}

export function useHistory() {
  return { push: () => undefined, replace: () => undefined, listen: () => () => undefined };
}

export function Redirect() {
  return null;
}

export function matchPath() {
  return null;
}

export function MemoryRouter({ children }: { children?: ReactNode }) {
  return <>{children}</>;
}
