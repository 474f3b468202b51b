/** Keeps what was read for reading offline, in the built site and where the browser can. */
import siteConfig from '@generated/docusaurus.config';
import { currentConnection } from '../components/connection';

interface RouteUpdate {
  readonly location: { readonly pathname: string };
  readonly previousLocation: { readonly pathname: string } | null;
}

type Registration = typeof import('../offline/register');

/** Absent from a development server. */
const scope = siteConfig.customFields?.['offlineScope'] as string | undefined;

let registration: Promise<Registration> | undefined;

async function begin(root: string): Promise<Registration> {
  const module = await import('../offline/register');
  await module.register(new URL(root, window.location.href).href);
  return module;
}

export function onRouteDidUpdate({ location, previousLocation }: RouteUpdate): void {
  if (!previousLocation) return registerWhenIdle();
  if (previousLocation.pathname === location.pathname) return;
  if (currentConnection()?.saveData === true) return;
  const { href } = window.location;
  registration?.then(({ keepPage }) => keepPage(href)).catch(() => undefined);
}

/**
 * After all that the page itself needs: the worker fetches and keeps on the cores that the page takes
 * over with.
 */
function registerWhenIdle(): void {
  if (scope === undefined || !('serviceWorker' in navigator)) return;
  const register = (): void => {
    registration = begin(scope);
    // Private windows and full disks refuse; the site is then as it was.
    registration.catch(() => undefined);
  };
  const whenIdle = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(register, { timeout: 5_000 });
    else setTimeout(register, 1_000);
  };
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}
