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
  if (!previousLocation || previousLocation.pathname === location.pathname) return;
  if (currentConnection()?.saveData === true) return;
  const { href } = window.location;
  registration?.then(({ keepPage }) => keepPage(href)).catch(() => undefined);
}

if (typeof window !== 'undefined' && scope !== undefined && 'serviceWorker' in navigator) {
  // After all that the page itself needs.
  const register = (): void => {
    registration = begin(scope);
    // Private windows and full disks refuse; the site is then as it was.
    registration.catch(() => undefined);
  };
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
}
