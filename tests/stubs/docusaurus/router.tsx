/** Stub of `@docusaurus/router`: jsdom's own location, which `replace` changes. */
import { useSyncExternalStore, type ReactNode } from 'react';

const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLocation() {
  const address = (): string => globalThis.location?.href ?? '';
  useSyncExternalStore(listen, address, address);
  return globalThis.location ?? { pathname: '/', search: '', hash: '' };
}

function replace({ pathname, search = '' }: { pathname: string; search?: string }): void {
  globalThis.history.replaceState(null, '', search === '' ? pathname : `${pathname}?${search}`);
  for (const listener of listeners) listener();
}

const history = { push: () => undefined, replace, listen };

export function useHistory() {
  return history;
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
