/** The page that stands in for a playground: drives the host page through Sandpack's own client. */
import { loadSandpackClient, type SandpackClient } from '@codesandbox/sandpack-client';
import {
  asRunReport,
  toSandpack,
  type RunMessage,
  type RunReport,
} from '../../src/runtime/protocol';

export type RunEnded = Extract<RunReport, { type: 'run-ended' }>;

export interface Outcome {
  readonly ended: RunEnded;
  readonly reports: readonly RunReport[];
  /** Milliseconds from the order to the first report that user code caused. */
  readonly firstReport: number | undefined;
}

export interface Pulse {
  readonly beats: number;
  /** Milliseconds. */
  readonly longestPause: number;
}

export interface Harness {
  /** Replaces the files and resolves once the host has them. */
  setFiles(files: Readonly<Record<string, string>>): Promise<void>;
  /** Orders a run and resolves when it has ended. */
  run(settings?: Partial<RunMessage>): Promise<Outcome>;
  /** Orders a run and resolves when user code has started. */
  start(settings?: Partial<RunMessage>): Promise<void>;
  stop(): Promise<RunEnded>;
  warm(backend: RunMessage['backend']): void;
  /** Everything that the host has said. */
  readonly heard: { readonly type: string }[];
  /** How the page's thread fared since the last call: timers fired, and the longest wait for one. */
  pulse(): Pulse;
}

declare global {
  interface Window {
    harness: Promise<Harness>;
  }
}

function watchPulse(): () => Pulse {
  let last = performance.now();
  let beats = 0;
  let longestPause = 0;
  const tick = (): void => {
    const now = performance.now();
    beats += 1;
    longestPause = Math.max(longestPause, now - last);
    last = now;
    setTimeout(tick, 4);
  };
  tick();
  return () => {
    const pulse = { beats, longestPause };
    beats = longestPause = 0;
    return pulse;
  };
}

async function open(): Promise<Harness> {
  const frame = document.querySelector('iframe');
  if (!frame) throw new Error('the harness has no frame');
  const client: SandpackClient = await loadSandpackClient(
    frame,
    { files: { '/main.ts': { code: '' }, '/package.json': { code: '{"main":"/main.ts"}' } } },
    { bundlerURL: new URL('runtime/index.html', document.baseURI).href },
  );
  const heard: { readonly type: string }[] = [];
  const listeners = new Set<(message: { readonly type: string }) => void>();
  client.listen((message) => {
    heard.push(message);
    for (const listener of listeners) listener(message);
  });
  const until = <T>(find: (message: { readonly type: string }) => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const listener = (message: { readonly type: string }): void => {
        const found = find(message);
        if (found === undefined) return;
        listeners.delete(listener);
        resolve(found);
      };
      listeners.add(listener);
    });
  const done = () => until((message) => (message.type === 'done' ? true : undefined));
  const report = <T extends RunReport['type']>(type: T, run: number) =>
    until((message) => {
      const found = asRunReport(message);
      return found?.type === type && found.run === run
        ? (found as Extract<RunReport, { type: T }>)
        : undefined;
    });
  let newest = 0;
  const order = (settings: Partial<RunMessage>): number => {
    newest += 1;
    client.dispatch(
      toSandpack({ type: 'run', run: newest, backend: 'wasm', seed: 1, params: {}, ...settings }),
    );
    return settings.run ?? newest;
  };
  await done();

  return {
    heard,
    pulse: watchPulse(),
    async setFiles(files) {
      const compiled = done();
      const entries = Object.entries(files).map(([path, code]) => [path, { code }] as const);
      client.updateSandbox({
        files: Object.fromEntries([...entries, ['/package.json', { code: '{"main":"/main.ts"}' }]]),
      });
      await compiled;
    },
    async run(settings = {}) {
      const reports: RunReport[] = [];
      const begun = performance.now();
      let firstReport: number | undefined;
      const listener = (message: { readonly type: string }): void => {
        const found = asRunReport(message);
        if (!found) return;
        reports.push(found);
        if (found.type === 'lab') firstReport ??= performance.now() - begun;
      };
      listeners.add(listener);
      const ended = await report('run-ended', order(settings));
      listeners.delete(listener);
      return { ended, reports, firstReport };
    },
    async start(settings = {}) {
      await report('run-started', order(settings));
    },
    async stop() {
      const ended = report('run-ended', newest);
      client.dispatch(toSandpack({ type: 'stop' }));
      return ended;
    },
    warm(backend) {
      client.dispatch(toSandpack({ type: 'warm', backend }));
    },
  };
}

window.harness = open();
