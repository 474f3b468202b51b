/**
 * The service worker of the built site. What a reader has fetched is kept: files with a hash in
 * their names are then never asked for again, all else comes from the network where there is one.
 * Nothing is fetched ahead. Routes and strategies are Workbox's.
 */
import { clientsClaim } from 'workbox-core';
import { copyResponse } from 'workbox-core/copyResponse.js';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { cacheName, isHashed, keyOf } from '../kept';
import { missingPage } from './missingPage';
import { carryOver, deleteOthers } from './renew';
import type { WorkerScope } from './scope';

declare const self: WorkerScope;

const { scope } = self.registration;
const release = self.__WB_MANIFEST[0]?.revision ?? '';
const cache = cacheName(scope, release);

/** A slow network has so long, in seconds, before a page that is kept is shown instead. */
const PATIENCE = 4;

const keeping: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keyOf(request.url)),
  // A browser refuses a redirected answer where it did not ask for the redirection.
  cacheWillUpdate: async ({ response }) =>
    response.status !== 200 ? null : response.redirected ? copyResponse(response) : response,
};
const options = { cacheName: cache, plugins: [keeping], matchOptions: { ignoreVary: true } };

const isOurs = (url: URL): boolean => url.href.startsWith(scope);
/** Who asks for no store holds what comes against its hash first. */
const isKept = (url: URL, { cache: mode }: Request): boolean => isOurs(url) && mode !== 'no-store';
/** What came damaged is asked for past every cache. */
const isAnew = ({ cache: mode }: Request): boolean => mode === 'reload' || mode === 'no-cache';

registerRoute(
  ({ url, request }) => isKept(url, request) && isHashed(url.pathname) && !isAnew(request),
  new CacheFirst(options),
);
registerRoute(
  ({ url, request }) => isKept(url, request),
  new NetworkFirst({ ...options, networkTimeoutSeconds: PATIENCE }),
);
setCatchHandler(async ({ request }) =>
  request.destination === 'document'
    ? missingPage(request.url, scope, await caches.open(cache))
    : Response.error(),
);

self.addEventListener('install', (event) => event.waitUntil(carryOver(scope, release)));
self.addEventListener('activate', (event) => event.waitUntil(deleteOthers(scope, release)));
self.addEventListener('message', ({ data }) => {
  // Workbox's message of a reader who wants the new release.
  if ((data as { readonly type?: unknown } | null)?.type === 'SKIP_WAITING')
    void self.skipWaiting();
});
clientsClaim();
