/**
 * Takes from the worker what user code has no use for. The sandbox's policy is the wall; this makes
 * the failures speak, keeps user code from posting as if it were the runtime, and from starting or
 * ending workers.
 */
import { NetworkBlocked } from './explainError';

const networkConstructors = [
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
];
const removed = [
  'postMessage',
  'close',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'requestAnimationFrame',
];

export function confine(scope: typeof globalThis): void {
  const blocked = (name: string) => (): never => {
    throw new NetworkBlocked(`${name} is blocked: code on this page reaches no network`);
  };
  const { fetch } = scope;
  // tfjs itself reads its wasm binary from a blob address.
  const ownFetch = async (input: unknown, init?: RequestInit): Promise<Response> => {
    const url = typeof input === 'string' || input instanceof URL ? String(input) : '';
    return url.startsWith('blob:') ? fetch.call(scope, url, init) : blocked('fetch')();
  };
  replace(scope, 'fetch', ownFetch);
  replace(scope, 'importScripts', blocked('importScripts'));
  for (const name of networkConstructors) {
    if (name in scope)
      replace(scope, name, function NetworkConstructor() {
        return blocked(name)();
      });
  }
  for (const name of removed) remove(scope, name);
}

function replace(scope: object, name: string, value: unknown): void {
  remove(scope, name);
  Object.defineProperty(scope, name, {
    value,
    configurable: true,
    writable: true,
    enumerable: false,
  });
}

/** Deletes a global wherever it stands on the prototype chain. */
function remove(scope: object, name: string): void {
  for (
    let owner: object | null = scope;
    owner;
    owner = Object.getPrototypeOf(owner) as object | null
  ) {
    Reflect.deleteProperty(owner, name);
  }
}
