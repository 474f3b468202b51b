/** What the worker uses of its own globals: TypeScript knows those of a page only, not both at once. */

/** Runs longer than the event's handler. */
export interface LifecycleEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface WorkerScope {
  readonly registration: { readonly scope: string };
  /** Written in by the build: the list of files, with the release as its revision. */
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string }[];
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifecycleEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}
