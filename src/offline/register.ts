/** Registers the service worker, and hands it what a page has fetched before it was there. */
import { Workbox } from 'workbox-window';
import { currentConnection, isKnownFree } from '../components/connection';
import { keyOf } from './kept';
import { announceRelease } from './newRelease';

/** `scope` is the site's root, which covers both languages. */
export async function register(scope: string): Promise<void> {
  const workbox = new Workbox(`${scope}sw.js`, { scope });
  workbox.addEventListener('waiting', () =>
    announceRelease(() => {
      workbox.addEventListener('controlling', () => window.location.reload());
      workbox.messageSkipWaiting();
    }),
  );
  const isFirst = navigator.serviceWorker.controller === null;
  await workbox.register();
  watchRuns();
  if (!isFirst) return;
  await navigator.serviceWorker.ready;
  await keep(fetchedHere());
  // What was under way meanwhile.
  await workbox.controlling;
  await keep(fetchedHere());
}

const handedOver = new Set<string>();

/** Has the service worker keep these addresses; what it does not have is fetched, by it. */
export async function keep(addresses: readonly string[]): Promise<void> {
  const urlsToCache = addresses.filter((address) => !handedOver.has(address));
  if (urlsToCache.length === 0) return;
  for (const address of urlsToCache) handedOver.add(address);
  const { active } = await navigator.serviceWorker.ready;
  // Workbox's router listens to this and treats each like a request of the page.
  active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } });
}

/** The HTML of a page that was opened by a link within the site, which loads only its data. */
export async function keepPage(address: string): Promise<void> {
  if (await caches.match(keyOf(address))) return;
  await keep([address]);
}

/** After a run of an experiment, whatever its end. */
const ends: readonly (string | undefined)[] = ['done', 'failed', 'stopped'];

/**
 * Who has run an experiment of a page can run all of the page offline, editor included; where a
 * connection is known to be free, who has only read it.
 */
function watchRuns(): void {
  new MutationObserver((changes) => {
    const isEnd = ({ target }: MutationRecord): boolean =>
      target instanceof HTMLElement && ends.includes(target.dataset['status']);
    if (changes.some(isEnd)) void keepNeeds();
  }).observe(document.documentElement, { subtree: true, attributeFilter: ['data-status'] });
  if (isKnownFree(currentConnection())) void keepNeeds();
}

/** What the build has found the page's scripts and its experiments may come to ask for. */
async function keepNeeds(): Promise<void> {
  if (currentConnection()?.saveData === true) return;
  if (!document.querySelector('section[data-experiment]')) return;
  const address = `${keyOf(window.location.href)}/needs.json`;
  if (handedOver.has(address)) return;
  handedOver.add(address);
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) {
    // The next run asks again.
    handedOver.delete(address);
    return;
  }
  const needs = (await answer.json()) as readonly string[];
  await keep(needs.map((path) => new URL(path, window.location.href).href));
}

/** The page itself and all that it has loaded, in the runtime's frame, too. */
function fetchedHere(): string[] {
  const frames = [...document.querySelectorAll('iframe')].flatMap(
    ({ contentWindow }) => contentWindow ?? [],
  );
  return [window, ...frames].flatMap(addressesIn);
}

function addressesIn(page: Window): string[] {
  try {
    const resources = page.performance.getEntriesByType('resource').map(({ name }) => name);
    const { href, origin } = page.location;
    return [href, ...resources].filter((address) => address.startsWith(`${origin}/`));
  } catch {
    // A frame of another origin says nothing.
    return [];
  }
}
