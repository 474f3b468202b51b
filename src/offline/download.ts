/** Fetches what is not kept yet of a release, file by file, each held against its hash before it is kept. */
import { addressOf, keyOf } from './kept';
import type { FileList, ListedFile } from './list';
import { isWhole } from './whole';

/** Why a download has ended before its end. */
export type Fault =
  | { readonly kind: 'damaged' | 'unreachable'; readonly path: string }
  /** The browser gives no more room. */
  | { readonly kind: 'full' };

export class DownloadFailed extends Error {
  constructor(readonly fault: Fault) {
    super(fault.kind);
  }
}

/** An HTTP/1.1 host sends six at a time, and a page may want some. */
const atOnce = 4;

export interface Where {
  readonly cache: Cache;
  /** The site's root. */
  readonly scope: string;
}

/** The files of the list that are there, by their names. */
export async function keptFiles(list: FileList, { cache, scope }: Where): Promise<Set<string>> {
  const keys = new Set((await cache.keys()).map(({ url }) => url));
  const kept = list.files.filter(({ path }) => keys.has(keyOf(addressOf(path, scope))));
  return new Set(kept.map(({ path }) => path));
}

/**
 * Resolves once every file of the list is there and whole; `onFile` is told of each. What a visit
 * has kept is held against its hash, too. Ends with `DownloadFailed`, or when `signal` says so; what
 * has been kept until then stays.
 */
export async function download(
  list: FileList,
  where: Where,
  onFile: (file: ListedFile) => void,
  signal: AbortSignal,
): Promise<void> {
  const waiting = [...list.files];
  const ended = new AbortController();
  const leave = (): void => ended.abort(signal.reason);
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      ended.signal.throwIfAborted();
      await keepFile(file, where, ended.signal);
      onFile(file);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } catch (reason) {
    ended.abort();
    throw reason;
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

async function keepFile(
  file: ListedFile,
  { cache, scope }: Where,
  signal: AbortSignal,
): Promise<void> {
  const address = addressOf(file.path, scope);
  const key = keyOf(address);
  const kept = await cache.match(key, { ignoreVary: true });
  if (kept && (await isWhole(kept, file))) return;
  const answer = await answerOf(address, file, signal);
  if (!(await isWhole(answer.clone(), file)))
    throw new DownloadFailed({ kind: 'damaged', path: file.path });
  try {
    await cache.put(key, answer);
  } catch (reason) {
    throw isQuota(reason) ? new DownloadFailed({ kind: 'full' }) : reason;
  }
}

/** Past every cache, the service worker's too: what comes is not kept until it has been looked at. */
async function answerOf(
  address: string,
  { path }: ListedFile,
  signal: AbortSignal,
): Promise<Response> {
  const unreachable = new DownloadFailed({ kind: 'unreachable', path });
  try {
    const answer = await fetch(address, { cache: 'no-store', signal });
    if (!answer.ok) throw unreachable;
    // A redirected answer is refused where a page is asked for.
    return answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer;
  } catch (reason) {
    if (signal.aborted) throw reason;
    throw unreachable;
  }
}

function isQuota(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'QuotaExceededError';
}
