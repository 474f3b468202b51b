/** User code reaches neither the page, nor its storage, nor the network. */
import { attempting, expect, expectAllBlocked, test } from './outside';
import { linesOf } from '../runtime/fixture';

const page = {
  parent: 'need(scope.parent)',
  top: 'need(scope.top)',
  opener: 'need(scope.opener)',
  window: 'need(scope.window)',
  document: 'need(scope.document)',
  frames: 'need(scope.frames)',
  cookies: 'need(scope.document.cookie)',
  'cookie store': 'return need(await scope.cookieStore.getAll())',
  alert: "scope.alert('hi')",
  open: "scope.open('/')",
  navigation: "scope.location.href = '/'; throw new Error('a worker cannot navigate')",
  'own origin': "need(scope.origin === 'null' ? null : scope.origin)",
};

const storage = {
  localStorage: "need(scope.localStorage); return scope.localStorage.getItem('notes')",
  sessionStorage: 'need(scope.sessionStorage)',
  IndexedDB: "return once(scope.indexedDB.open('library'), 'onsuccess', 'onerror')",
  caches: "return scope.caches.open('offline')",
  'cache keys': 'return scope.caches.keys()',
  'file system': 'return scope.navigator.storage.getDirectory()',
  locks: "return scope.navigator.locks.request('notes', () => 'held')",
  'broadcast channel': "new scope.BroadcastChannel('site').postMessage('from inside')",
  'service worker': "return scope.navigator.serviceWorker.register('/x.js')",
  notification:
    "new scope.Notification('hi'); if (scope.Notification.permission !== 'granted') throw 0",
};

const network = (target: string) => ({
  fetch: `return fetch('${target}')`,
  'fetch without cors': `return fetch('${target}', { mode: 'no-cors' })`,
  'fetch of a request': `return fetch(new Request('${target}'))`,
  "fetch, the engine's own":
    'return need(Object.getPrototypeOf(scope).fetch ?? scope.WorkerGlobalScope?.prototype.fetch)',
  XMLHttpRequest: `const x = new XMLHttpRequest(); x.open('GET', '${target}'); x.send(); return once(x, 'onload', 'onerror')`,
  WebSocket: `return once(new WebSocket('${target.replace('http', 'ws')}'), 'onopen', 'onerror')`,
  WebSocketStream: `return new scope.WebSocketStream('${target.replace('http', 'ws')}').opened`,
  WebTransport: `return new scope.WebTransport('${target.replace('http:', 'https:')}').ready`,
  EventSource: `return once(new EventSource('${target}'), 'onopen', 'onerror')`,
  importScripts: `scope.importScripts('${target}')`,
  'computed import': `const url = '${target}'; return import(url)`,
  'import of data': "const url = 'data:text/javascript,export default 1'; return import(url)",
  beacon: `return need(scope.navigator.sendBeacon('${target}'))`,
  font: `return new scope.FontFace('x', 'url(${target})').load()`,
  'peer connection': "new scope.RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1' }] })",
  worker: `return once(new scope.Worker('${target}'), 'onmessage', 'onerror')`,
  'shared worker': `need(new scope.SharedWorker('${target}'))`,
  'nested worker': `const code = "fetch('${target}').then(() => postMessage(1))";
    return once(new scope.Worker(URL.createObjectURL(new Blob([code]))), 'onmessage', 'onerror')`,
  eval: "return eval('1')",
  'function from text': "return new Function('return 1')()",
});

test('the page', async ({ runtime }) => {
  expectAllBlocked(await runtime.run(attempting(page)), page);
});

test('storage', async ({ runtime }) => {
  expectAllBlocked(await runtime.run(attempting(storage)), storage);
});

test('the list of databases', async ({ runtime }) => {
  // Chromium rejects a second, hidden promise as well, which ends the run: blocked either way.
  const attempts = { databases: 'return scope.indexedDB.databases()' };
  const outcome = await runtime.run(attempting(attempts));
  expect(
    linesOf(outcome)
      .flat()
      .filter((line) => line !== 'databases blocked'),
  ).toEqual([]);
});

test('the network, another origin', async ({ runtime, outside }) => {
  const attempts = network(`${outside.origin}/stolen`);
  expectAllBlocked(await runtime.run(attempting(attempts)), attempts);
});

test('the network, this site', async ({ runtime, site }) => {
  const attempts = network(`${site.origin}/stolen`);
  expectAllBlocked(await runtime.run(attempting(attempts)), attempts);
});

test('an import of an address is refused before anything runs', async ({ runtime, outside }) => {
  const { ended } = await runtime.run(
    `console.log('ran');\nimport x from '${outside.origin}/x.js';\nx;`,
  );
  expect(ended.error).toMatchObject({ code: 'unknown-import', line: 2 });
});

/** The wall must stand without what the worker takes away: the policy alone. */
test('a blob module made by user code is under the same policy', async ({ runtime, outside }) => {
  const outcome =
    await runtime.run(`const code = "export default () => import('${outside.origin}/x.js')";
const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
const { default: go } = await import(url);
console.log(await go().then(() => 'reached', () => 'blocked'));`);
  expect(linesOf(outcome)).toEqual([['blocked']]);
});
