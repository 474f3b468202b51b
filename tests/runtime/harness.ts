/** The page that stands in for a playground: drives the host page through the playground's own session. */
import { openClient } from '../../src/components/Playground/openClient';
import { Session, type RuntimeClient } from '../../src/components/Playground/session';
import type { RunMessage, RunReport } from '../../src/runtime/protocol';
import { watchPulse, type Pulse } from './pulse';

export type { Pulse };
export type RunEnded = Extract<RunReport, { type: 'run-ended' }>;
export type Files = Readonly<Record<string, string>>;
export type RunSettings = Partial<Pick<RunMessage, 'backend' | 'seed' | 'params' | 'traceTensors'>>;

export interface Outcome {
  readonly ended: RunEnded;
  readonly reports: readonly RunReport[];
}

interface Heard {
  readonly type: string;
  readonly run?: number;
}

export interface Harness {
  /** Replaces the files, runs nothing, and resolves once the host has them. */
  setFiles(files: Files): Promise<void>;
  /** Runs the files and resolves when the run has ended. */
  run(files: Files, settings?: RunSettings): Promise<Outcome>;
  /** Runs the files and resolves when user code has started. */
  start(files: Files, settings?: RunSettings): Promise<void>;
  /** Stops the run and resolves with what the host says of its end. */
  stop(): Promise<RunEnded>;
  warm(backend: RunMessage['backend']): Promise<void>;
  /** Everything that the host has said, as it came. */
  readonly heard: readonly Heard[];
  /** How the page's thread fared since the last call: timers fired, and the longest wait for one. */
  pulse(): Pulse;
}

declare global {
  interface Window {
    harness: Promise<Harness>;
  }
}

/** Notes what the host says, beside the client. */
class Ear {
  readonly heard: Heard[] = [];
  readonly #listeners = new Set<(message: Heard) => void>();

  constructor() {
    window.addEventListener('message', ({ data, origin }: MessageEvent<unknown>) => {
      if (origin !== location.origin || !isFromHost(data)) return;
      this.heard.push(data);
      for (const listener of this.#listeners) listener(data);
    });
  }

  next(type: string, run?: number): Promise<Heard> {
    return new Promise((resolve) => {
      const listener = (message: Heard): void => {
        if (message.type !== type || message.run !== run) return;
        this.#listeners.delete(listener);
        resolve(message);
      };
      this.#listeners.add(listener);
    });
  }
}

function isFromHost(data: unknown): data is Heard {
  return typeof data === 'object' && data !== null && 'codesandbox' in data && 'type' in data;
}

async function open(): Promise<Harness> {
  const ear = new Ear();
  let client: RuntimeClient | undefined;
  const session = new Session(async () => {
    const url = new URL('runtime/index.html', document.baseURI).href;
    client = await openClient(url, 'runtime');
    return client;
  });
  let newest = 0;
  const start = (
    files: Files,
    settings: RunSettings,
    listener: (report: RunReport) => void,
  ): void => {
    const request = { files, backend: 'wasm', seed: 1, params: {}, ...settings } as const;
    newest = session.start(request, listener);
  };
  await session.open();

  return {
    heard: ear.heard,
    pulse: watchPulse(),
    async setFiles(files) {
      const compiled = ear.next('done');
      client?.compile(files);
      await compiled;
    },
    run(files, settings = {}) {
      const reports: RunReport[] = [];
      return new Promise((resolve) =>
        start(files, settings, (report) => {
          reports.push(report);
          if (report.type === 'run-ended') resolve({ ended: report, reports });
        }),
      );
    },
    start(files, settings = {}) {
      return new Promise((resolve) =>
        start(files, settings, ({ type }) => {
          if (type === 'run-started') resolve();
        }),
      );
    },
    async stop() {
      const ended = ear.next('run-ended', newest);
      session.stop(newest);
      return (await ended) as RunEnded;
    },
    warm: (backend) => session.preload(backend),
  };
}

window.harness = open();
