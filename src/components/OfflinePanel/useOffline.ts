/** The state of the whole site on this device, and what a reader can do about it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { DownloadFailed, download, keptFiles, type Fault } from '@site/src/offline/download';
import { cacheName, cachePrefix, LIST } from '@site/src/offline/kept';
import { parseList, sizeOf, type FileList } from '@site/src/offline/list';

export interface Offline {
  /** `unknown` until looked at; `impossible` where the browser or the address does not allow it. */
  readonly state: 'unknown' | 'impossible' | 'idle' | 'downloading' | 'failed';
  readonly list?: FileList;
  /** Bytes that are kept of the list's. */
  readonly kept: number;
  readonly fault?: Fault;
}

export interface Actions {
  readonly start: () => void;
  readonly cancel: () => void;
  readonly remove: () => void;
}

/** `root` is the site's path, without a language. */
export function useOffline(root: string | undefined): Offline & Actions {
  const [offline, setOffline] = useState<Offline>({ state: 'unknown', kept: 0 });
  const leaving = useRef<AbortController>(undefined);
  const latest = useRef<FileList>(undefined);

  const look = useCallback(
    async (fault?: Fault): Promise<void> => {
      const scope = scopeOf(root);
      if (scope === undefined) return setOffline({ state: 'impossible', kept: 0 });
      const list = await readList(scope);
      latest.current = list;
      const name = cacheName(scope, list.release);
      // To open is to create: who only looks leaves nothing behind.
      const names = (await caches.has(name))
        ? await keptFiles(list, { cache: await caches.open(name), scope })
        : new Set<string>();
      const kept = sizeOf(list.files.filter(({ path }) => names.has(path)));
      setOffline({ state: fault ? 'failed' : 'idle', list, kept, ...(fault && { fault }) });
    },
    [root],
  );

  const lookAgain = useCallback(
    (fault?: Fault): void =>
      void look(fault).catch(() =>
        setOffline({ state: 'failed', kept: 0, fault: { kind: 'unreachable', path: LIST } }),
      ),
    [look],
  );

  useEffect(() => {
    lookAgain();
    return () => leaving.current?.abort();
  }, [lookAgain]);

  const start = (): void => {
    const scope = scopeOf(root);
    const list = latest.current;
    if (!list || scope === undefined) return lookAgain();
    const leave = new AbortController();
    leaving.current = leave;
    let kept = 0;
    setOffline({ state: 'downloading', list, kept });
    const onFile = ({ size }: { readonly size: number }): void => {
      kept += size;
      if (!leave.signal.aborted) setOffline({ state: 'downloading', list, kept });
    };
    // Asked for so that the browser does not clear it by itself; it may refuse.
    void navigator.storage.persist?.().catch(() => false);
    caches
      .open(cacheName(scope, list.release))
      .then((cache) => download(list, { cache, scope }, onFile, leave.signal))
      .then(
        () => lookAgain(),
        (reason: unknown) => lookAgain(faultOf(reason, leave.signal)),
      );
  };

  return {
    ...offline,
    start,
    cancel: () => leaving.current?.abort(),
    remove: () => void removeAll(scopeOf(root)).then(() => lookAgain()),
  };
}

function scopeOf(root: string | undefined): string | undefined {
  // Only https and localhost have them.
  if (root === undefined || !('serviceWorker' in navigator) || !('caches' in window))
    return undefined;
  return new URL(root, window.location.href).href;
}

async function readList(scope: string): Promise<FileList> {
  const answer = await fetch(new URL(LIST, scope), { cache: 'no-cache' });
  return parseList(await answer.json());
}

function faultOf(reason: unknown, { aborted }: AbortSignal): Fault | undefined {
  if (reason instanceof DownloadFailed) return reason.fault;
  return aborted ? undefined : { kind: 'unreachable', path: LIST };
}

async function removeAll(scope: string | undefined): Promise<void> {
  if (scope === undefined) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)));
  await Promise.all(names.map((name) => caches.delete(name)));
}
